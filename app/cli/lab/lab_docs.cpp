#include "app/cli/lab/lab_docs.h"

#include "core/engine/lab_words.h"
#include "core/engine/sentences.h"
#include "ui/lab/lab_model.h"
#include "ui/lab/lab_report.h"
#include "ui/lab/spectrogram_plot.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QImage>
#include <QSaveFile>

#include <algorithm>

namespace sinc::cli {

namespace {

constexpr int kWidth =
    720; ///< picture elements: what a page shows, and no more; the pictures lie in the repository

struct Group {
    const char* name;
    const char* title;
    QStringList qualities;
};

struct Pair {
    int fromHz;
    int toHz;
};

QStringList known(const std::vector<const char*>& names) {
    const std::vector<LabChoice> choices = labChoices();
    QStringList list;
    for (const char* const name : names) {
        const QString quality = QString::fromLatin1(name);
        if (std::any_of(choices.begin(), choices.end(), [&](const LabChoice& c) { return c.name == quality; })) {
            list.append(quality);
        }
    }
    return list;
}

std::vector<Group> groups() {
    return {{"house", "The house's qualities", known({"draft", "speech", "standard", "high", "mastering"})},
            {"simple", "The original program's filter, and simple methods",
             known({"kaiser-v2.5", "kaiser-v2.5-fixed", "lanczos3", "linear", "nearest"})}};
}

bool write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/// Half a picture's bytes: a sweep has the colours of level, and those between paper and ink.
QImage withFewColours(const QImage& sweep) {
    QCPColorGradient gradient = levelGradient();
    QList<QRgb> colours;
    for (int level = 0; level < 220; ++level) {
        colours.append(gradient.color(level, {0.0, 219.0}));
    }
    const QColor paper = theme::colour(theme::Role::Surface);
    const QColor ink = theme::colour(theme::Role::Text);
    for (int share = 0; share < 36; ++share) {
        const auto between = [share](int from, int to) { return from + (to - from) * share / 35; };
        colours.append(qRgb(between(paper.red(), ink.red()), between(paper.green(), ink.green()),
                            between(paper.blue(), ink.blue())));
    }
    return sweep.convertToFormat(QImage::Format_Indexed8, colours, Qt::AvoidDither | Qt::ThresholdDither);
}

/// All figures but the cost, as a table in Markdown.
QString tableOf(const LabModel& model) {
    QString head = QStringLiteral("| quality |");
    QString line = QStringLiteral("| --- |");
    for (const LabColumn& column : labColumns()) {
        if (column.id != lab::FigureId::Cost) {
            head += QStringLiteral(" %1 (%2) |").arg(column.title, column.unit);
            line += QStringLiteral(" ---: |");
        }
    }
    QString table = head + u'\n' + line + u'\n';
    for (const LabModel::Entry& entry : model.entries()) {
        table += QStringLiteral("| `%1` |").arg(entry.quality);
        for (const LabColumn& column : labColumns()) {
            if (column.id != lab::FigureId::Cost) {
                const lab::Figure figure =
                    entry.measurement ? lab::figureOf(*entry.measurement, column.id) : lab::Figure{};
                table += QStringLiteral(" %1 |").arg(figureInWords(figure, column));
            }
        }
        table += u'\n';
    }
    return table;
}

} // namespace

QString writeLabDocs(const QString& folder, const std::function<void(LabModel&, const LabRequest&)>& measure) {
    const QDir images(QDir(folder).filePath(QStringLiteral("images")));
    if (!images.mkpath(QStringLiteral("."))) {
        return images.path();
    }
    QString text =
        QStringLiteral("# Figures of the resampler qualities\n\nMade by `sincscope-cli lab --docs docs`. What the "
                       "columns mean and which quality to choose: [resampler.md](resampler.md). Some conversions "
                       "are planned in another way where the processor has no 512-bit vectors; their aliases, "
                       "residuals and latency differ then, within what the quality promises.\n");
    for (const Pair pair : {Pair{48'000, 16'000}, Pair{44'100, 48'000}, Pair{96'000, 44'100}}) {
        for (const Group& group : groups()) {
            LabModel model;
            measure(model, {pair.fromHz, pair.toHz, group.qualities, false, false});
            text += QStringLiteral("\n## %1, %2 to %3\n\n")
                        .arg(QString::fromLatin1(group.title), rateInWords(pair.fromHz), rateInWords(pair.toHz));
            text += tableOf(model);
            for (const LabReportPicture& picture : labPictures(model)) {
                const bool wanted = picture.id.startsWith(QStringLiteral("sweep-")) ||
                                    picture.id == QStringLiteral("alias") ||
                                    picture.id == QStringLiteral("transition");
                if (!wanted || (pair.fromHz != 96'000 && picture.id.startsWith(QStringLiteral("sweep-")))) {
                    continue; // the sweep is most telling for 96 to 44.1 kHz
                }
                const QString name = QStringLiteral("lab-%1-%2-%3-%4.png")
                                         .arg(QString::fromLatin1(group.name), picture.id)
                                         .arg(pair.fromHz)
                                         .arg(pair.toHz);
                QImage image = picture.image().scaledToWidth(kWidth, Qt::SmoothTransformation);
                image = picture.id.startsWith(QStringLiteral("sweep-")) ? withFewColours(image) : image;
                if (!image.save(images.filePath(name), "PNG")) {
                    return images.filePath(name);
                }
                text += QStringLiteral("\n![%1](images/%2)\n").arg(picture.title, name);
            }
        }
    }
    const QString path = QDir(folder).filePath(QStringLiteral("resampler-figures.md"));
    return write(path, text.toUtf8()) ? QString() : path;
}

} // namespace sinc::cli
