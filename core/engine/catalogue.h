#pragma once

#include "core/audio/sample_format.h"
#include "core/dsp/quality.h"
#include "core/engine/engine_types.h"
#include "core/process/profile.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// What a person can choose from, as lists with words, for the window and the command line.
namespace sinc {

struct Choice {
    QString name;        ///< as in settings and on the command line
    QString description; ///< one plain sentence
};

/// The profiles, `raw` first; builtInProfiles() tells all about them.
[[nodiscard]] std::vector<Choice> profileChoices();
/// The resampler qualities, the house's own first.
[[nodiscard]] std::vector<Choice> qualityChoices();
/// The containers: name is the suffix.
[[nodiscard]] std::vector<Choice> containerChoices();

/// A profile and what it asks for; what is not set stays as captured.
struct ProfileDetails {
    Choice choice;
    std::optional<int> sampleRate; ///< Hz
    std::optional<int> channels;
    std::optional<SampleFormat> sampleFormat;
    QString suffix; ///< of its container
};
[[nodiscard]] std::vector<ProfileDetails> profileDetails();

/// A quality and what its filter was designed from; not set where it is no designed filter.
struct QualityDetails {
    Choice choice;
    std::optional<double> attenuationDb; ///< of the stop band
    std::optional<double> passBand;      ///< its end as a fraction of the lower Nyquist frequency
    QString phase;                       ///< linear, intermediate, minimum
};
[[nodiscard]] std::vector<QualityDetails> qualityDetails();

/// A file name for a new take: "2026-11-24 10.15.03 Microphone.wav"; characters that a file system or Windows
/// refuses are replaced. The caller adds the folder.
[[nodiscard]] QString takeName(const QString& sourceName, const QDateTime& now, const QString& suffix);
/// `path`, or with " (2)", " (3)" … before the suffix, whichever does not exist yet. Touches the disk.
[[nodiscard]] QString unusedPath(const QString& path);

} // namespace sinc
