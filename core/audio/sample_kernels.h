#pragma once

#include "core/audio/grid_rounding.h"
#include "core/audio/realtime.h"

#include <cstddef>
#include <cstdint>

/// The inner loops that every sample of a recording passes. Each exists in plain C++ (`plain`) and, where the build
/// has Highway, once for every vector unit, the best of which is chosen when the program runs. Every unit gives the
/// same bits as the plain one. All are real-time safe.
namespace sinc::kernels {

/// Two interleaved channels into one: out[n] = in[2n] * left + in[2n + 1] * right.
void mixPair(const float* in, std::size_t frames, float left, float right, float* out) noexcept SINC_NONBLOCKING;

/// Adds triangular noise of +-1 step and rounds to the grid, in place: roundedToGrid().
/// @param first number of the first sample, which its noise is made of (triangularNoise())
/// @return how many samples lay beyond
std::size_t ditherToGrid(float* samples, std::size_t count, SampleGrid grid,
                         std::uint32_t first) noexcept SINC_NONBLOCKING;

namespace plain {
void mixPair(const float* in, std::size_t frames, float left, float right, float* out) noexcept SINC_NONBLOCKING;
std::size_t ditherToGrid(float* samples, std::size_t count, SampleGrid grid,
                         std::uint32_t first) noexcept SINC_NONBLOCKING;
} // namespace plain

} // namespace sinc::kernels
