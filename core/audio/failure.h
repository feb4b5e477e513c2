#pragma once

#include <string>
#include <utility>
#include <variant>

namespace sinc {

/// What went wrong, as a kind that code can act on. The sentence for people is made from it in core/engine.
enum class Fault {
    // sources and outputs of sound
    SourceUnknown,     ///< no source has this id (subject: the id)
    SourceMalformed,   ///< the id cannot be read (subject: the id, allowed: the form that it should have)
    SourceGone,        ///< the source disappeared while it was in use (subject: its name)
    SourceFailed,      ///< it stopped in the middle (subject: its name, detail: the system's words)
    SourceRefused,     ///< the system would not open it (subject: its name, detail: the system's words)
    SourceInUse,       ///< another program uses it alone (subject: its name, detail: the system's words)
    SourceDenied,      ///< the system's privacy settings deny it (subject: its name, detail: the system's words)
    SourceUnsupported, ///< this system or device cannot do it (subject: its name, detail: the system's words)
    SourceSilent,      ///< no data arrived in time (subject: its name)
    ServerUnavailable, ///< no sound server answers (subject: the server)
    OutputUnknown,     ///< no output device has this id (subject: the id)
    OutputRefused,     ///< the system would not open the output (subject: its name)
    FeedbackLoop,      ///< listening would feed back into the source (subject: the source, value: the output)
    // values
    RateOutOfRange,          ///< value: the rate, allowed: the range
    RatesEqual,              ///< there is nothing to convert (value: the rate)
    RatioOutOfRange,         ///< value: the ratio, allowed: the range
    ChannelsOutOfRange,      ///< value: the count, allowed: the range
    QualityUnknown,          ///< value: the name, allowed: the names
    LibraryMissing,          ///< a reference library (subject: the quality, value: the library)
    ProfileUnknown,          ///< value: the name, allowed: the names
    ProfileExists,           ///< subject: the name
    FilterImpossible,        ///< value: what was asked, allowed: what can be built
    SampleFormatUnknown,     ///< value: the name, allowed: the names
    SampleFormatUnsupported, ///< the container cannot hold it (subject: the container, value: the format)
    ValueInvalid,            ///< subject: the setting, value: what was given, allowed: what it takes
    // files
    ContainerUnknown,  ///< the suffix names no container (subject: the path, allowed: the suffixes)
    FileMissing,       ///< subject: the path
    FileInUse,         ///< a running recording holds it (subject: the path)
    FileUnreadable,    ///< subject: the path, detail: the system's words
    NotAudio,          ///< the file is no audio (subject: the path)
    OutputExists,      ///< subject: the path
    FolderMissing,     ///< subject: the folder
    FolderNotWritable, ///< subject: the folder, detail: the system's words
    DiskFull,          ///< subject: the path
    WriteFailed,       ///< subject: the path, detail: the system's words
    SameFile,          ///< input and output are one file (subject: the path)
    NotReady,          ///< asked for at the wrong moment (subject: what was asked)
    Cancelled,         ///< somebody wished it to end (subject: the file)
};

/// One expected failure: its kind and the things that a sentence about it has to name. All texts are UTF-8.
struct Failure {
    Fault fault;
    std::string subject; ///< the thing: a source, a file, a setting
    std::string value;   ///< what was given
    std::string allowed; ///< what would be accepted
    std::string detail;  ///< the system's own words or code, if it gave any
};

/// A value or the failure that prevented it.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure)
        : m_state(std::in_place_index<1>, std::move(failure)) {}

    [[nodiscard]] bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    /// The value. Only when ok().
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    /// The failure. Only when not ok().
    [[nodiscard]] const Failure& failure() const { return std::get<1>(m_state); }

private:
    std::variant<T, Failure> m_state;
};

/// Success without a value, or a failure.
class [[nodiscard]] Status {
public:
    Status() = default;
    Status(Failure failure)
        : m_state(std::in_place_index<1>, std::move(failure)) {}

    [[nodiscard]] bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }
    /// The failure. Only when not ok().
    [[nodiscard]] const Failure& failure() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, Failure> m_state;
};

} // namespace sinc
