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

/// One tile: where its numbers are.
template <typename T>
struct TileStretch {
    const T* coefficients; ///< [window][frames], aligned to 64 bytes
    const T* in;           ///< interleaved; frame 0 of the window
    T* out;                ///< interleaved; `frames` frames
};

/// Weighted sums of one stretch of input for a tile of outputs at once, and that for several stretches.
template <typename T>
struct TileJob {
    std::size_t frames; ///< outputs of a tile: kTileFrames or half of it
    std::size_t window; ///< input frames that a tile looks at
    std::size_t channels;
    const TileStretch<T>* stretches;
    std::size_t count; ///< stretches
    bool isShared;     ///< all of them have the same coefficients
};

template <typename T>
void tiles(const TileJob<T>& job) noexcept SINC_NONBLOCKING;

/// Degree of the polynomials that stand for coefficients between two phases.
template <typename T>
inline constexpr std::size_t kBlendDegree = sizeof(T) == sizeof(float) ? 3 : 5;
/// Taps of a blended filter are a multiple of this, the lanes of a vector. T: float or double.
template <typename T>
[[nodiscard]] std::size_t blendTaps() noexcept;

/// Output frames with coefficients that are polynomials of the phase, or constants for each of `cells` phases, of
/// one channel or two.
template <typename T>
struct BlendJob {
    const T* bank;        ///< [cells][degree + 1][taps], highest power last, aligned to 64 bytes
    std::size_t degree;   ///< 0 or kBlendDegree
    std::size_t cells;    ///< between one input frame and the next
    std::size_t taps;     ///< a multiple of blendTaps()
    const T* in;          ///< of the first channel, frame after frame; the first tap of position 0
    std::size_t plane;    ///< values from there to the same frame of the second channel
    std::size_t width;    ///< channels, 1 or 2
    Position position;    ///< of the first output
    Position step;        ///< from one output to the next
    T* out;               ///< interleaved; the first channel
    std::size_t channels; ///< values from one output frame to the next
    std::size_t count;    ///< outputs
};

template <typename T>
void blend(const BlendJob<T>& job) noexcept SINC_NONBLOCKING;

/// Products of complex numbers, real part first: out[i] = a[i] * b[i].
/// @param count complex numbers; any alignment
template <typename T>
void multiplyComplex(const T* a, const T* b, T* out, std::size_t count) noexcept SINC_NONBLOCKING;

/// Sums of products of complex numbers, real part first: out[k] = sum of bins[r][k] gains[r][k].
template <typename T>
struct WeighJob {
    const T* bins;      ///< [terms][stride], aligned to 64 bytes
    const T* gains;     ///< [terms][stride], aligned to 64 bytes
    std::size_t stride; ///< complex numbers from one row to the next; a multiple of 16
    std::size_t terms;  ///< rows
    std::size_t count;  ///< complex numbers of a row that are wanted
    T* out;             ///< aligned to 64 bytes; room for `count` rounded up to a multiple of 16
};

template <typename T>
void weigh(const WeighJob<T>& job) noexcept SINC_NONBLOCKING;

/// Between a stream and columns: frame n * columns + c of the stream is row n of column c. An element is one
/// channel or two adjacent ones.
template <typename T>
struct DealJob {
    const T* in;          ///< interleaved; the first channel of the element
    std::size_t channels; ///< values from one frame of the stream to the next
    std::size_t width;    ///< values of an element, 1 or 2
    std::size_t columns;
    std::size_t rows;
    T* out;             ///< [columns][stride][width]
    std::size_t stride; ///< rows from one column to the next
};

template <typename T>
void deal(const DealJob<T>& job) noexcept SINC_NONBLOCKING;

/// The way back.
template <typename T>
struct CollectJob {
    const T* in;        ///< [columns][stride][width]
    std::size_t stride; ///< rows from one column to the next
    std::size_t columns;
    std::size_t rows;
    std::size_t width;    ///< values of an element, 1 or 2
    T* out;               ///< interleaved; the first channel of the element
    std::size_t channels; ///< values from one frame of the stream to the next
};

template <typename T>
void collect(const CollectJob<T>& job) noexcept SINC_NONBLOCKING;

/// Sums of products along columns that deal() made: element n of the output is the sum, over columns c and taps k,
/// of weights[c][k] times element n + k of column c.
template <typename T>
struct ColumnJob {
    const T* in;        ///< [columns][stride][width]; a vector's length beyond rows + taps is read, not used
    std::size_t stride; ///< rows from one column to the next
    std::size_t columns;
    std::size_t width; ///< values of an element, 1 or 2
    const T* weights;  ///< [columns][taps]
    std::size_t taps;
    std::size_t rows; ///< outputs
    T* out;           ///< [rows][width]
};

template <typename T>
void sumColumns(const ColumnJob<T>& job) noexcept SINC_NONBLOCKING;

/// Widens or copies, takes 0 for what is not a number, infinite or too quiet to matter (below 2^-100, which would
/// only bring denormal numbers), and counts the first two kinds.
template <typename From, typename To>
std::size_t cleanse(const From* in, To* out, std::size_t count) noexcept SINC_NONBLOCKING;

namespace plain {
template <typename T>
void multiplyComplex(const T* a, const T* b, T* out, std::size_t count) noexcept SINC_NONBLOCKING;
template <typename T>
void tiles(const TileJob<T>& job) noexcept SINC_NONBLOCKING;
template <typename T>
void blend(const BlendJob<T>& job) noexcept SINC_NONBLOCKING;
template <typename T>
void weigh(const WeighJob<T>& job) noexcept SINC_NONBLOCKING;
template <typename T>
void deal(const DealJob<T>& job) noexcept SINC_NONBLOCKING;
template <typename T>
void collect(const CollectJob<T>& job) noexcept SINC_NONBLOCKING;
template <typename T>
void sumColumns(const ColumnJob<T>& job) noexcept SINC_NONBLOCKING;
template <typename From, typename To>
std::size_t cleanse(const From* in, To* out, std::size_t count) noexcept SINC_NONBLOCKING;
} // namespace plain

/// The vector unit in use, as in "AVX3", or "plain".
[[nodiscard]] std::string unitName();

} // namespace sinc::kernels
