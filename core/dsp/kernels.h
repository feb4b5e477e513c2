#pragma once

#include "core/audio/realtime.h"
#include "core/dsp/stages/position.h"

#include <cstddef>
#include <string>

/// The inner loops of the resamplers, for T = float and double. Each exists in plain C++ (`plain`) and, where the
/// build has Highway, once for every vector unit, the best of which is chosen when the program runs. All are
/// real-time safe. The order of every sum is fixed by the arguments, so that the same unit gives the same bits
/// whatever the blocks are.
namespace sinc::kernels {

/// Output frames that one tile makes at most. The other size is half of it.
template <typename T>
inline constexpr std::size_t kTileFrames = 128 / sizeof(T);

/// Weighted sums of one stretch of input for a tile of outputs at once, and that for several stretches that stand
/// at the same distance from each other: with the same coefficients, or with others that stand at the same
/// distance, too.
template <typename T>
struct TileJob {
    const T* coefficients; ///< [window][frames], aligned to 64 bytes
    std::size_t frames;    ///< outputs of a tile: kTileFrames or half of it
    std::size_t window;    ///< input frames that a tile looks at
    const T* in;           ///< interleaved; frame 0 of the window
    std::size_t channels;
    std::size_t repeats;         ///< stretches
    std::size_t coefficientStep; ///< values from the coefficients of one stretch to those of the next; 0: the same
    std::size_t inStep;          ///< input frames from one stretch to the next
    T* out;                      ///< interleaved; `frames` frames for each stretch
    std::size_t outStep;         ///< output frames from one stretch to the next
};

template <typename T>
void tiles(const TileJob<T>& job) noexcept SINC_NONBLOCKING;

/// Degree of the polynomials that stand for coefficients between two phases.
inline constexpr std::size_t kBlendDegree = 5;
/// Taps of a blended filter are a multiple of this.
template <typename T>
inline constexpr std::size_t kBlendTaps = 64 / sizeof(T);

/// Output frames with coefficients that are polynomials of the phase.
template <typename T>
struct BlendJob {
    const T* bank;        ///< [cells][kBlendDegree + 1][taps], highest power last, aligned to 64 bytes
    std::size_t cells;    ///< between one input frame and the next
    std::size_t taps;     ///< a multiple of kBlendTaps
    const T* in;          ///< channel after channel, each contiguous; the first tap of position 0
    std::size_t inStride; ///< values from one channel to the next
    std::size_t channels;
    Position position; ///< of the first output
    Position step;     ///< from one output to the next
    T* out;            ///< interleaved
    std::size_t count; ///< outputs
};

template <typename T>
void blend(const BlendJob<T>& job) noexcept SINC_NONBLOCKING;

/// Products of complex numbers, real part first: out[i] = a[i] * b[i].
/// @param count complex numbers; any alignment
template <typename T>
void multiplyComplex(const T* a, const T* b, T* out, std::size_t count) noexcept SINC_NONBLOCKING;

/// Widens or copies, takes 0 for what is not a number, infinite or too quiet to matter (below 2^-100, which would
/// only bring denormal numbers), and counts the first two kinds.
template <typename From, typename To>
std::size_t cleanse(const From* in, To* out, std::size_t count) noexcept SINC_NONBLOCKING;

namespace plain {
template <typename T>
void tiles(const TileJob<T>& job) noexcept SINC_NONBLOCKING;
template <typename T>
void blend(const BlendJob<T>& job) noexcept SINC_NONBLOCKING;
template <typename T>
void multiplyComplex(const T* a, const T* b, T* out, std::size_t count) noexcept SINC_NONBLOCKING;
template <typename From, typename To>
std::size_t cleanse(const From* in, To* out, std::size_t count) noexcept SINC_NONBLOCKING;
} // namespace plain

/// The vector unit in use, as in "AVX3", or "plain".
[[nodiscard]] std::string unitName();

} // namespace sinc::kernels
