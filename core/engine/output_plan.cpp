#include "core/engine/output_plan.h"

#include "core/dsp/quality.h"
#include "core/engine/profile_book.h"
#include "core/engine/sentences.h"
#include "core/process/profile_pipeline.h"
#include "core/record/container.h"

#include <QCoreApplication>

namespace sinc {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("sinc", source);
}

Status checkRange(const StreamFormat& format) {
    if (format.sampleRate < kMinSampleRate || format.sampleRate > kMaxSampleRate) {
        return Failure{Fault::RateOutOfRange,
                       {},
                       std::to_string(format.sampleRate),
                       tr("a rate from %1 to %2 Hz").arg(kMinSampleRate).arg(kMaxSampleRate).toStdString(),
                       {}};
    }
    if (format.channels < 1 || format.channels > kMaxChannels) {
        return Failure{Fault::ChannelsOutOfRange,
                       {},
                       std::to_string(format.channels),
                       tr("1 to %1 channels").arg(kMaxChannels).toStdString(),
                       {}};
    }
    return {};
}

QString formatInWords(const StreamFormat& format) {
    return rateInWords(format.sampleRate) + QStringLiteral(", ") + channelsInWords(format.channels);
}

QString nameOf(const Container& container) {
    return QString::fromUtf8(container.name.data(), static_cast<qsizetype>(container.name.size()));
}

QString summaryOf(const StreamFormat& source, const OutputPlan& plan, const Container& container,
                  const QString& quality) {
    const QString samples = container.lossless ? sampleFormatInWords(plan.sampleFormat) + u' ' : QString();
    QString text = QStringLiteral("%1, %2%3").arg(formatInWords(plan.format), samples, nameOf(container));
    if (plan.resamples) {
        text = tr("%1, resampled from %2 with quality “%3”").arg(text, formatInWords(source), quality);
    } else if (plan.format.channels != source.channels) {
        text = tr("%1, mixed from %2").arg(text, channelsInWords(source.channels));
    }
    return text;
}

} // namespace

Result<OutputPlan> planOutput(const StreamFormat& source, const OutputSettings& settings) {
    const Result<Profile> profile = knownProfiles().named(settings.profile.toStdString());
    if (!profile) {
        return profile.failure();
    }
    const Result<Quality> quality = qualityNamed(settings.quality.toStdString());
    if (!quality) {
        return quality.failure();
    }
    OutputPlan plan;
    plan.suffix =
        settings.suffix.isEmpty() ? QString::fromStdString(profile.value().suffix) : settings.suffix.toLower();
    const Result<Container> container = containerOf("recording." + plan.suffix.toStdString());
    if (!container) {
        return container.failure();
    }
    Profile wish = profile.value();
    wish.sampleRate = settings.sampleRate ? settings.sampleRate : wish.sampleRate;
    wish.channels = settings.channels ? settings.channels : wish.channels;
    wish.sampleFormat = settings.sampleFormat ? settings.sampleFormat : wish.sampleFormat;
    const PipelineSpec pipeline = pipelineOf(wish, source, settings.quality.toStdString());
    plan.format = pipeline.output;
    if (Status possible = checkRange(plan.format); !possible) {
        return possible.failure();
    }
    if (!wish.sampleRate) { // nobody asked for a certain one
        plan.format.sampleRate = nearestSampleRate(container.value(), plan.format.sampleRate);
    }
    if (Status holds = checkHolds(container.value(), plan.format); !holds) {
        return holds.failure();
    }
    const SampleFormat wanted = pipeline.sampleFormat;
    plan.sampleFormat = nearestSampleFormat(container.value(), wanted);
    plan.resamples = plan.format.sampleRate != source.sampleRate;
    plan.summary = summaryOf(source, plan, container.value(), settings.quality);
    const bool asked = wish.sampleFormat.has_value();
    if (plan.format.sampleRate != pipeline.output.sampleRate) {
        plan.remark = tr("%1 does not take %2, so the sound is stored at %3.")
                          .arg(nameOf(container.value()), rateInWords(pipeline.output.sampleRate),
                               rateInWords(plan.format.sampleRate));
    } else if (plan.sampleFormat != wanted && container.value().lossless) {
        plan.remark = tr("%1 holds %2 at most, so the samples are stored as %2.")
                          .arg(nameOf(container.value()), sampleFormatInWords(plan.sampleFormat));
    } else if (plan.sampleFormat != wanted && asked) {
        plan.remark = tr("This container compresses with loss; it has no sample format of its own.");
    }
    return plan;
}

} // namespace sinc
