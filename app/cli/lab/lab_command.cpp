#include "app/cli/lab_command.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/lab/lab_docs.h"
#include "app/cli/values.h"
#include "core/engine/lab_words.h"
#include "core/engine/sentences.h"
#include "ui/lab/lab_model.h"
#include "ui/lab/lab_report.h"

#include <QEventLoop>

#include <algorithm>

namespace sinc::cli {

namespace {

std::vector<Option> options() {
    const QString file = QStringLiteral("FILE");
    return {
        {QStringLiteral("--from"), QStringLiteral("HZ"), tr("input rate")},
        {QStringLiteral("--to"), QStringLiteral("HZ"), tr("output rate")},
        {QStringLiteral("--quality"), QStringLiteral("NAME"),
         tr("a quality or reference library, up to six times; draft, standard, mastering and soxr-hq unless "
            "given")},
        {QStringLiteral("--json"), file,
         tr("writes a list of {quality, from, to, bandwidth01, worstAliasDb, inBandResidualDb, rippleDb, "
            "nsPerFrame,\n"
            "latencyFrames, belowFloor, ...}; - is the standard output")},
        {QStringLiteral("--png"), file, tr("writes all plots on one sheet")},
        {QStringLiteral("--html"), file, tr("writes plots and figures as one page that can be mailed")},
        {QStringLiteral("--docs"), QStringLiteral("FOLDER"),
         tr("makes the pictures and figures of docs/resampler.md anew, for every quality of ours")},
    };
}

void measure(LabModel& model, const LabRequest& request) {
    ProgressLine progress;
    QEventLoop loop;
    QObject::connect(&model, &LabModel::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QObject::connect(&model, &LabModel::progressed, &loop, [&progress](double share) {
        progress.show(tr("Measuring: %1 %").arg(static_cast<int>(share * 100.0)));
    });
    model.compare(request);
    loop.exec();
}

QString asText(const LabModel& model) {
    QString text;
    for (const LabModel::Entry& entry : model.entries()) {
        text += entry.quality + u'\n';
        if (!entry.problem.text.isEmpty()) {
            text += QStringLiteral("  %1\n").arg(lineOf(entry.problem));
            continue;
        }
        for (const LabColumn& column : labColumns()) {
            const lab::Figure figure =
                entry.measurement ? lab::figureOf(*entry.measurement, column.id) : lab::Figure{};
            text += QStringLiteral("  %1 %2 %3\n")
                        .arg(column.title, -14)
                        .arg(figureInWords(figure, column), 16)
                        .arg(column.unit);
        }
    }
    return text;
}

/// Writes what was asked for. @return the path that could not be written; empty: all is well
QString writeAll(LabModel& model, const Arguments& given) {
    struct Wish {
        const char* option; ///< decides, not the suffix
        LabReportForm form;
    };
    const LabReportText text = labReportText(model);
    std::vector<LabReportPicture> pictures; // drawn once, and only when somebody wants them
    for (const Wish& wish : {Wish{"--png", LabReportForm::Sheet}, Wish{"--html", LabReportForm::Page},
                             Wish{"--json", LabReportForm::Figures}}) {
        for (const QString& path : given.values(QString::fromLatin1(wish.option))) {
            const bool drawn = wish.form != LabReportForm::Figures;
            if (!drawn && path == QStringLiteral("-")) {
                continue;
            }
            if (drawn && pictures.empty()) {
                pictures = labPictures(model);
            }
            if (!writeLabReport(path, wish.form, text, pictures)) {
                return path;
            }
        }
    }
    return {};
}

int failToWrite(const QString& path) {
    return fail(
        tr("The file “%1” could not be written. Choose a folder that exists and that you may write to.").arg(path));
}

int compare(const LabRequest& request, const Arguments& given) {
    LabModel model;
    measure(model, request);
    if (!model.problem().text.isEmpty()) { // of the rates: there is nothing to show
        return fail(lineOf(model.problem()));
    }
    int outcome = kSuccess;
    for (const LabModel::Entry& entry : model.entries()) {
        if (!entry.problem.text.isEmpty()) {
            outcome = fail(lineOf(entry.problem));
        }
    }
    if (const QString path = writeAll(model, given); !path.isEmpty()) {
        return failToWrite(path);
    }
    if (given.values(QStringLiteral("--json")).contains(QStringLiteral("-"))) {
        return std::max(outcome, finishOutput(print(QString::fromUtf8(labFigures(model)))));
    }
    return std::max(outcome, finishOutput(print(asText(model))));
}

int run(const QStringList& arguments) {
    const auto parsed = Arguments::parse(arguments, options(), {});
    if (const auto* problem = std::get_if<QString>(&parsed)) {
        return failUsage(*problem, QStringLiteral("lab"));
    }
    const auto& given = std::get<Arguments>(parsed);
    if (const std::optional<QString> folder = given.value(QStringLiteral("--docs"))) {
        const QString unwritten = writeLabDocs(*folder, measure);
        return unwritten.isEmpty() ? kSuccess : failToWrite(unwritten);
    }
    LabRequest request;
    const auto rate = [&](const char* name) {
        const std::optional<QString> text = given.value(QString::fromLatin1(name));
        return text ? toWhole(*text) : std::nullopt;
    };
    const std::optional<int> from = rate("--from");
    const std::optional<int> to = rate("--to");
    if (!from || !to) {
        return failUsage(tr("Give both rates in Hz: --from HZ --to HZ."), QStringLiteral("lab"));
    }
    request.fromHz = *from;
    request.toHz = *to;
    request.qualities = given.values(QStringLiteral("--quality"));
    request.qualities.removeDuplicates();
    if (request.qualities.size() > LabRequest::kMostQualities) {
        return failUsage(tr("Six qualities at once are the most."), QStringLiteral("lab"));
    }
    if (request.qualities.isEmpty()) {
        const std::vector<LabChoice> choices = labChoices();
        for (const char* const name : {"draft", "standard", "mastering", "soxr-hq"}) {
            const QString quality = QString::fromLatin1(name);
            if (std::any_of(choices.begin(), choices.end(),
                            [&](const LabChoice& choice) { return choice.name == quality && choice.installed; })) {
                request.qualities.append(quality);
            }
        }
    }
    return compare(request, given);
}

} // namespace

Command labCommand() {
    const QString summary = labSummary();
    return {
        QStringLiteral("lab"), summary,
        usageText(
            QStringLiteral("lab --from HZ --to HZ [--quality NAME]... [--json FILE] [--png FILE] [--html FILE]"),
            summary, options(),
            tr("Levels are in dB against the tone, frequencies fractions of the lower Nyquist frequency, times\n"
               "nanoseconds for one output frame in stereo. A figure that lies below the floor of its analysis "
               "has\n"
               "the floor's value in JSON and is named in belowFloor. A quality that cannot be measured has its\n"
               "sentence on the standard error and as problem in JSON, and makes the exit code 1; the others are\n"
               "measured all the same.")),
        run};
}

} // namespace sinc::cli
