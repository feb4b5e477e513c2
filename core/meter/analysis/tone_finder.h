#pragma once

#include "core/meter/analysis/spectrum.h"

#include <cstddef>
#include <optional>
#include <span>

namespace sinc {

/// The strongest tone of a piece of sound.
struct Tone {
    double hertz = 0.0;
    double amplitude = 0.0; ///< linear, 1 = full scale
    double share = 0.0;     ///< of the sound's power that lies in it, 0..1: near 1 for a clean tone
};

/// Finds the strongest tone and its frequency between the bins: the two bins beside it see it through the window's
/// response, which is known exactly, so their ratio says where it lies. A clean tone of five bins or more is found
/// to 0.1 cent; what limits it is its own image at the negative frequency, 92 dB below. Thread: one at a time.
class ToneFinder {
public:
    /// Pieces of about a third of a second; allocates.
    explicit ToneFinder(int sampleRate);

    [[nodiscard]] std::size_t size() const noexcept { return m_spectrum.size(); }
    [[nodiscard]] double lowestHz() const noexcept { return kLowestBin * m_binHz; }

    /// @param samples size() of them
    /// @return nothing in silence
    [[nodiscard]] std::optional<Tone> find(std::span<const float> samples) noexcept;

    /// The spectrum that find() worked out, for further features.
    [[nodiscard]] std::span<const float> power() const noexcept { return m_spectrum.power(); }
    [[nodiscard]] double binHz() const noexcept { return m_binHz; }

private:
    static constexpr double kLowestBin = 5.0; ///< below, the tone and its image overlap

    Spectrum m_spectrum;
    double m_binHz;
};

/// The note of equal temperament (A4 = 440 Hz) that is nearest, and how many cents a frequency lies from it.
struct NoteDistance {
    int midiNote = 69; ///< 69 = A4
    double cents = 0.0;
};
[[nodiscard]] NoteDistance noteOf(double hertz) noexcept;

} // namespace sinc
