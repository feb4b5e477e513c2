#include "core/dsp/stages/tile_stage.h"

#include <algorithm>

namespace sinc {

namespace {

std::int64_t floorDivide(std::int64_t a, std::int64_t b) noexcept {
    return a >= 0 ? a / b : -((b - 1 - a) / b);
}

} // namespace

template <typename T>
TileStage<T>::TileStage(const TileLayout& layout, const Prototype& prototype, std::size_t channels,
                        std::int64_t lead)
    : m_layout(layout)
    , m_channels(channels)
    , m_coefficients(makeTiles<T>(layout, prototype))
    , m_partial(kGroup * static_cast<std::size_t>(layout.tileFrames) * channels) {
    while (outputOf(-m_leadTiles) > -lead) {
        ++m_leadTiles;
    }
}

template <typename T>
void TileStage<T>::prepare(std::int64_t firstInput, std::size_t maxFrames) {
    m_firstInput = firstInput;
    // What stays is less than a window, or what lies before it when windows lie apart; at first, the silence.
    const std::int64_t start = std::min(firstInput, inputOf(-m_leadTiles));
    const std::int64_t apart = m_layout.tileFrames * m_layout.ratio.inputs / m_layout.ratio.outputs + 1;
    const std::int64_t kept = m_layout.window + apart + firstInput - start;
    m_history.prepare(m_channels, static_cast<std::size_t>(kept), maxFrames);
    reset();
}

template <typename T>
void TileStage<T>::reset() noexcept {
    m_next = -m_leadTiles;
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
                                    1 - firstOutput());
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
    const auto place = [&](std::int64_t index) {
        return out + static_cast<std::size_t>(outputOf(index) - base) * m_channels;
    };
    // The same tile of all the cycles at hand is computed at once; those that have no like, with each other.
    const std::int64_t firstSingle = std::max(m_next, end - m_layout.tiles);
    for (std::int64_t first = m_next; first < std::min(firstSingle, lastOfKind); ++first) {
        for (std::int64_t index = first; index < end; index += m_layout.tiles) {
            add(index, place(index), true);
        }
        flush(true);
    }
    for (std::int64_t index = firstSingle; index < lastOfKind; ++index) {
        add(index, place(index), false);
    }
    flush(false);
    const std::int64_t written = outputOf(end) - base;
    m_next = end;
    m_history.dropBefore(inputOf(m_next));
    return static_cast<std::size_t>(written);
}

/// Puts a tile on the list. Not all lanes of the last one of a cycle are wanted, and what follows it in the output
/// may be there already.
template <typename T>
void TileStage<T>::add(std::int64_t index, T* out, bool isShared) noexcept {
    const Place place = placeOf(index);
    const std::int64_t wanted =
        std::min(m_layout.tileFrames, m_layout.cycleOutputs - place.tile * m_layout.tileFrames);
    kernels::TileStretch<T>& stretch = m_stretches[m_waiting++];
    stretch.coefficients =
        m_coefficients.data() + static_cast<std::size_t>(place.tile * m_layout.window * m_layout.tileFrames);
    stretch.in = m_history.at(inputOf(index));
    stretch.out = out;
    if (wanted < m_layout.tileFrames) {
        stretch.out = m_partial.data() + m_unwanted * static_cast<std::size_t>(m_layout.tileFrames) * m_channels;
        m_partials[m_unwanted++] = {out, static_cast<std::size_t>(wanted)};
    }
    if (m_waiting == kGroup) {
        flush(isShared);
    }
}

template <typename T>
void TileStage<T>::flush(bool isShared) noexcept {
    const auto frames = static_cast<std::size_t>(m_layout.tileFrames);
    kernels::tiles(kernels::TileJob<T>{frames, static_cast<std::size_t>(m_layout.window), m_channels,
                                       m_stretches.data(), m_waiting, isShared});
    for (std::size_t i = 0; i < m_unwanted; ++i) {
        std::copy_n(m_partial.data() + i * frames * m_channels, m_partials[i].frames * m_channels,
                    m_partials[i].to);
    }
    m_waiting = 0;
    m_unwanted = 0;
}

template class TileStage<float>;
template class TileStage<double>;

} // namespace sinc
