#include "ui/lab/lab_report.h"

#include "core/engine/lab_json.h"
#include "core/engine/lab_words.h"
#include "core/engine/sentences.h"
#include "ui/lab/cost_bars.h"
#include "ui/lab/curve_plot.h"
#include "ui/lab/figure_model.h"
#include "ui/lab/lab_model.h"
#include "ui/lab/spectrogram_plot.h"
#include "ui/lab/swatch.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QSaveFile>

namespace sinc {

namespace {

constexpr QSize kPlotSize{720, 320};
constexpr double kScale = 1.5; ///< picture elements for each

QString tr(const char* text) {
    return QCoreApplication::translate("sinc", text);
}

PlotDrawing drawingOf(Plot& plot) {
    QResizeEvent event(kPlotSize, plot.size()); // as a window would: so many labels as there is room for
    plot.resize(kPlotSize);
    QCoreApplication::sendEvent(&plot, &event);
    return plot.drawing(kPlotSize);
}

QByteArray asPng(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString asData(const QImage& image) {
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(asPng(image).toBase64());
}

QString swatchOf(const QColor& colour) {
    return colour.isValid() ? QStringLiteral("<span style='color:%1'>■</span> ").arg(colour.name()) : QString();
}

QString tableOf(const LabModel& model) {
    const FigureModel figures(model, nullptr);
    QString html = QStringLiteral("<table><thead><tr>");
    for (int column = 0; column < figures.columnCount(); ++column) {
        const QString title = figures.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        html += QStringLiteral("<th>%1</th>").arg(title.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    }
    html += QStringLiteral("</tr></thead><tbody>");
    for (int row = 0; row < figures.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < figures.columnCount(); ++column) {
            const QModelIndex index = figures.index(row, column);
            const bool best = column > 0 && figures.data(index, FigureModel::kBestRole).toBool();
            const int colour = model.entries()[static_cast<std::size_t>(row)].colour;
            html += QStringLiteral("<td%1>%2%3</td>")
                        .arg(best ? QStringLiteral(" class='best'") : QString(),
                             column == 0 ? swatchOf(qualityColour(colour)) : QString(),
                             figures.data(index, Qt::DisplayRole).toString().toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</tbody></table>");
}

constexpr const char* kStyle =
    "body{font-family:system-ui,sans-serif;margin:2em auto;max-width:1500px;padding:0 1em;"
    "color:%1;background:%2}h1{font-size:1.5em}h2{font-size:1em;margin:.2em 0}"
    "table{border-collapse:collapse;font-size:.85em;display:block;overflow-x:auto}"
    "th,td{padding:.35em .7em;text-align:right;border-bottom:1px solid %3}"
    "th:first-child,td:first-child{text-align:left}.best{font-weight:bold;color:%4}"
    ".all{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(620px,100%),1fr));gap:1.2em}"
    "figure{margin:0}img{width:100%;border:1px solid %3;border-radius:6px}"
    "p{color:%5;margin:.2em 0}";

/// In the theme's colours, as the pictures are.
QString style() {
    using theme::Role;
    return QString::fromLatin1(kStyle).arg(theme::colour(Role::Text).name(), theme::colour(Role::Surface).name(),
                                           theme::colour(Role::Border).name(), theme::colour(Role::Accent).name(),
                                           theme::colour(Role::QuietText).name());
}

LabReportPicture sweepPicture(const LabModel::Entry& entry) {
    SpectrogramPlot plot(nullptr);
    plot.showScale(true);
    plot.setPicture({entry.measurement, &*entry.measurement->sweep});
    return {QStringLiteral("sweep-") + entry.quality, tr("Sweep through %1").arg(entry.quality),
            tr("A clean converter shows the one rising line; other lines are aliases."),
            qualityColour(entry.colour), drawingOf(plot)};
}

LabReportPicture curvePicture(LabModel& model, const CurveSpec& spec) {
    CurvePlot picture(model, spec, nullptr);
    picture.plot().legend->setVisible(spec.note == nullptr); // notes say whose they are
    picture.refresh();
    return {spec.id, spec.title, spec.explanation, {}, drawingOf(picture.plot())};
}

LabReportPicture barsPicture(LabModel& model, CostBars::Kind kind) {
    CostBars bars(model, kind, nullptr);
    bars.refresh();
    const bool time = kind == CostBars::Kind::Time;
    return {time ? QStringLiteral("time") : QStringLiteral("latency"),
            time ? tr("Computing time") : tr("Latency"),
            {},
            {},
            drawingOf(bars.plot())};
}

bool write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

QImage LabReportPicture::image() const {
    return drawing.image(kScale);
}

std::vector<LabPictureMaker> labPictureMakers(LabModel& model) {
    std::vector<LabPictureMaker> makers;
    for (const LabModel::Entry& entry : model.entries()) {
        if (entry.measurement && entry.measurement->sweep) {
            makers.emplace_back([entry] { return sweepPicture(entry); });
        }
    }
    for (const CurveSpec& spec : curveSpecs()) {
        makers.emplace_back([&model, &spec] { return curvePicture(model, spec); });
    }
    for (const CostBars::Kind kind : {CostBars::Kind::Time, CostBars::Kind::Latency}) {
        makers.emplace_back([&model, kind] { return barsPicture(model, kind); });
    }
    return makers;
}

std::vector<LabReportPicture> labPictures(LabModel& model) {
    std::vector<LabReportPicture> pictures;
    for (const LabPictureMaker& draw : labPictureMakers(model)) {
        pictures.push_back(draw());
    }
    return pictures;
}

LabReportText labReportText(const LabModel& model) {
    const LabRequest& request = model.request();
    LabReportText text;
    text.title =
        tr("Resampler qualities from %1 to %2").arg(rateInWords(request.fromHz), rateInWords(request.toHz));
    text.intro = tr("Measured by Sincscope on %1. Figures below the floor of an analysis are called so.")
                     .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    text.style = style();
    text.table = tableOf(model);
    if (!model.problem().text.isEmpty()) {
        text.problems.append(lineOf(model.problem()));
    }
    for (const LabModel::Entry& entry : model.entries()) {
        if (!entry.problem.text.isEmpty()) {
            text.problems.append(lineOf(entry.problem));
        }
    }
    text.figures = labFigures(model);
    text.paper = theme::colour(theme::Role::Surface);
    text.ink = theme::colour(theme::Role::Text);
    text.font = theme::font(kScale, true);
    return text;
}

QByteArray labHtml(const LabReportText& text, const std::vector<LabReportPicture>& pictures) {
    QString html =
        QStringLiteral("<!DOCTYPE html><html><head><meta charset='utf-8'><title>%1</title><style>%2</style>"
                       "</head><body><h1>%1</h1><p>%3</p>")
            .arg(text.title.toHtmlEscaped(), text.style, text.intro.toHtmlEscaped());
    html += text.table;
    for (const QString& problem : text.problems) {
        html += QStringLiteral("<p>%1</p>").arg(problem.toHtmlEscaped());
    }
    html += QStringLiteral("<div class='all'>");
    for (const LabReportPicture& picture : pictures) {
        html += QStringLiteral("<figure><h2>%1%2</h2><p>%3</p><img alt=\"%2\" src=\"%4\"></figure>")
                    .arg(swatchOf(picture.colour), picture.title.toHtmlEscaped(),
                         picture.explanation.toHtmlEscaped(), asData(picture.image()));
    }
    html += QStringLiteral("</div><script type='application/json' id='figures'>%1</script></body></html>\n")
                .arg(QString::fromUtf8(text.figures));
    return html.toUtf8();
}

QByteArray labSheet(const LabReportText& text, const std::vector<LabReportPicture>& pictures) {
    constexpr int kColumns = 2;
    constexpr int kHead = 28;
    const auto scaled = [](int length) { return static_cast<int>(length * kScale); };
    const int rows = (static_cast<int>(pictures.size()) + kColumns - 1) / kColumns;
    const QSize cell(scaled(kPlotSize.width()) + 16, scaled(kPlotSize.height() + kHead) + 8);
    QImage sheet(cell.width() * kColumns, cell.height() * rows, QImage::Format_RGB32);
    sheet.fill(text.paper);
    QPainter painter(&sheet);
    painter.setPen(text.ink);
    painter.setFont(text.font);
    for (int i = 0; i < static_cast<int>(pictures.size()); ++i) {
        const QPoint corner(i % kColumns * cell.width() + 8, i / kColumns * cell.height() + 4);
        const LabReportPicture& picture = pictures[static_cast<std::size_t>(i)];
        QRect head(corner, QSize(cell.width() - 16, scaled(kHead)));
        if (picture.colour.isValid()) {
            constexpr int kSide = 15;
            painter.fillRect(head.left(), head.center().y() - kSide / 2, kSide, kSide, picture.colour);
            head.setLeft(head.left() + kSide + 8);
        }
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, picture.title);
        QImage image = picture.image();
        image.setDevicePixelRatio(1.0);
        painter.drawImage(corner + QPoint(0, scaled(kHead)), image);
    }
    painter.end();
    return asPng(sheet);
}

QByteArray labFigures(const LabModel& model) {
    const LabRequest& request = model.request();
    QJsonArray list;
    for (const LabModel::Entry& entry : model.entries()) {
        if (entry.measurement || !entry.problem.text.isEmpty()) {
            const lab::Measurement nothing{
                entry.quality.toStdString(), request.spec().rates, {}, {}, {}, {}, {}, {}, {}};
            list.append(labJson(entry.measurement ? *entry.measurement : nothing, entry.problem));
        }
    }
    return QJsonDocument(list).toJson();
}

LabReportForm labReportForm(const QString& path) {
    if (path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive)) {
        return LabReportForm::Sheet;
    }
    return path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? LabReportForm::Figures
                                                                       : LabReportForm::Page;
}

bool writeLabReport(const QString& path, LabReportForm form, const LabReportText& text,
                    const std::vector<LabReportPicture>& pictures) {
    switch (form) {
    case LabReportForm::Sheet:
        return write(path, labSheet(text, pictures));
    case LabReportForm::Figures:
        return write(path, text.figures);
    default:
        return write(path, labHtml(text, pictures));
    }
}

} // namespace sinc
