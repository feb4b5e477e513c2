#include "core/dsp/stages/tile_stage.h"

#include "core/dsp/kernels.h"

#include <algorithm>

namespace sinc {

namespace {

/// Incomplete tiles that are computed at once.
constexpr std::size_t kPartials = 4;

std::int64_t floorDivide(std::int64_t a, std::int64_t b) noexcept {
    return a >= 0 ? a / b : -((b - 1 - a) / b);
}

} // namespace

template <typename T>
TileStage<T>::TileStage(const TileLayout& layout, const Prototype& prototype, std::size_t channels,
                        std::int64_t lead)
    : m_layout(layout)
    , m_channels(channels)
    , m_leadCycles((lead + layout.cycleOutputs - 1) / layout.cycleOutputs)
    , m_coefficients(makeTiles<T>(layout, prototype))
    , m_partial(kPartials * static_cast<std::size_t>(layout.tileFrames) * channels) {}

template <typename T>
void TileStage<T>::prepare(std::int64_t firstInput, std::size_t maxFrames) {
    m_firstInput = firstInput;
    // What stays is less than a window, or what lies before it when windows lie apart; at first, the silence.
    const std::int64_t start = std::min(firstInput, inputOf(-m_leadCycles * m_layout.tiles));
    const std::int64_t apart = m_layout.tileFrames * m_layout.ratio.inputs / m_layout.ratio.outputs + 1;
    const std::int64_t kept = m_layout.window + apart + firstInput - start;
    m_history.prepare(m_channels, static_cast<std::size_t>(kept), maxFrames);
    reset();
}

template <typename T>
void TileStage<T>::reset() noexcept {
    m_next = -m_leadCycles * m_layout.tiles;
    m_history.reset(std::min(m_firstInput, inputOf(m_next)), m_firstInput);
}

template <typename T>
typename TileStage<T>::Place TileStage<T>::placeOf(std::int64_t index) const noexcept {
    const std::int64_t cycle = floorDivide(index, m_layout.tiles);
    return {cycle, index - cycle * m_layout.tiles};
}

template <typename T>
std::int64_t TileStage<T>::inputOf(std::int64_t index) const noexcept {
    const Place place = placeOf(index);
    return place.cycle * m_layout.cycleInputs + m_layout.windowStart(place.tile);
}

template <typename T>
std::int64_t TileStage<T>::outputOf(std::int64_t index) const noexcept {
    const Place place = placeOf(index);
    return place.cycle * m_layout.cycleOutputs + place.tile * m_layout.tileFrames;
}

template <typename T>
std::size_t TileStage<T>::maxOutput(std::size_t frames) const noexcept {
    const auto inputs = static_cast<std::int64_t>(frames) + m_layout.window;
    return static_cast<std::size_t>(inputs * m_layout.ratio.outputs / m_layout.ratio.inputs + m_layout.tileFrames +
                                    1);
}

template <typename T>
std::size_t TileStage<T>::run(std::size_t frames, T* out) noexcept {
    m_history.add(frames);
    std::int64_t end = m_next;
    while (inputOf(end) + m_layout.window <= m_history.end()) {
        ++end;
    }
    const std::int64_t base = outputOf(m_next);
    const std::int64_t lastOfKind = std::min(end, m_next + m_layout.tiles);
    for (std::int64_t first = m_next; first < lastOfKind;) {
        // The same tile of all the cycles at hand is computed at once; single ones in pairs.
        const std::int64_t repeats = (end - first + m_layout.tiles - 1) / m_layout.tiles;
        const bool pair = repeats == 1 && first + 1 < lastOfKind && placeOf(first).tile + 2 < m_layout.tiles;
        runTiles(first, static_cast<std::size_t>(pair ? 2 : repeats), pair ? 1 : m_layout.tiles,
                 out + static_cast<std::size_t>(outputOf(first) - base) * m_channels);
        first += pair ? 2 : 1;
    }
    const std::int64_t written = outputOf(end) - base;
    m_next = end;
    m_history.dropBefore(inputOf(m_next));
    return static_cast<std::size_t>(written);
}

/// Tiles `first`, `first + apart` and so on.
template <typename T>
void TileStage<T>::runTiles(std::int64_t first, std::size_t repeats, std::int64_t apart, T* out) noexcept {
    const Place place = placeOf(first);
    const auto values = static_cast<std::size_t>(m_layout.window * m_layout.tileFrames);
    const std::int64_t wanted =
        std::min(m_layout.tileFrames, m_layout.cycleOutputs - place.tile * m_layout.tileFrames);
    kernels::TileJob<T> job{};
    job.coefficients = m_coefficients.data() + static_cast<std::size_t>(place.tile) * values;
    job.frames = static_cast<std::size_t>(m_layout.tileFrames);
    job.window = static_cast<std::size_t>(m_layout.window);
    job.channels = m_channels;
    job.repeats = repeats;
    job.coefficientStep = apart == m_layout.tiles ? 0 : values;
    job.in = m_history.at(inputOf(first));
    job.inStep = static_cast<std::size_t>(inputOf(first + apart) - inputOf(first));
    job.outStep = static_cast<std::size_t>(outputOf(first + apart) - outputOf(first));
    job.out = out;
    if (wanted == m_layout.tileFrames) {
        kernels::tiles(job);
        return;
    }
    // Not all lanes of this tile are wanted, and what follows it in the output may be there already.
    const std::size_t cycleStep = job.outStep;
    job.outStep = job.frames;
    for (std::size_t done = 0; done < repeats; done += kPartials) {
        job.repeats = std::min(kPartials, repeats - done);
        job.out = m_partial.data();
        kernels::tiles(job);
        for (std::size_t r = 0; r < job.repeats; ++r) {
            std::copy_n(m_partial.data() + r * job.frames * m_channels,
                        static_cast<std::size_t>(wanted) * m_channels, out + (done + r) * cycleStep * m_channels);
        }
        job.in += kPartials * job.inStep * m_channels;
    }
}

template class TileStage<float>;
template class TileStage<double>;

} // namespace sinc
