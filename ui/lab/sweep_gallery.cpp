#include "ui/lab/sweep_gallery.h"

#include "ui/lab/lab_model.h"
#include "ui/lab/plot_frame.h"
#include "ui/lab/quality_title.h"
#include "ui/lab/spectrogram_plot.h"

#include <QGridLayout>

#include <algorithm>
#include <memory>

namespace sinc {

namespace {
constexpr int kMostLarge = 2;   ///< pictures side by side that are large
constexpr int kScaleWidth = 50; ///< of the scale with its numbers
} // namespace

SweepGallery::SweepGallery(LabModel& model, int columns, QWidget* parent)
    : LabPicture(model, parent)
    , m_grid(new QGridLayout(this))
    , m_columns(columns) {
    m_grid->setContentsMargins({});
    m_grid->setSpacing(8);
}

SpectrogramPlot* SweepGallery::picture(const QString& quality) const {
    const auto found = m_tiles.find(quality);
    return found != m_tiles.end() ? found->second.plot : nullptr;
}

SweepGallery::Tile SweepGallery::makeTile(const QString& quality, bool withScale) {
    auto* plot = new SpectrogramPlot(this);
    plot->setAccessibleName(tr("Sweep through %1").arg(quality));
    plot->showScale(withScale);
    QWidget* frame =
        framed(*plot, quality, tr("A clean converter shows the one rising line; other lines are aliases."),
               m_columns > kMostLarge ? QString() : QStringLiteral("sweep-") + quality);
    frame->setObjectName(QStringLiteral("sweep-") + quality);
    return {frame, frame->findChild<QualityTitle*>(), plot};
}

void SweepGallery::layOut() {
    for (auto& [quality, tile] : m_tiles) {
        delete tile.frame;
    }
    m_tiles.clear();
    int index = 0;
    SpectrogramPlot* first = nullptr;
    for (const LabModel::Entry& entry : model().entries()) {
        const bool lastInRow =
            index % m_columns == m_columns - 1 || entry.quality == model().entries().back().quality;
        const Tile tile = makeTile(entry.quality, lastInRow);
        m_grid->addWidget(tile.frame, index / m_columns, index % m_columns);
        m_tiles[entry.quality] = tile;
        if (first != nullptr) {
            first->linkView(*tile.plot);
        }
        first = first != nullptr ? first : tile.plot;
        ++index;
    }
    shareWidth();
}

void SweepGallery::shareWidth() {
    const int shown = std::clamp(static_cast<int>(m_tiles.size()), 1, m_columns);
    const int each = std::max(1, (width() - kScaleWidth - (shown - 1) * m_grid->spacing()) / shown);
    for (int column = 0; column < m_columns; ++column) {
        m_grid->setColumnStretch(column, column >= shown ? 0 : column == shown - 1 ? each + kScaleWidth : each);
    }
}

void SweepGallery::resizeEvent(QResizeEvent* event) {
    shareWidth();
    LabPicture::resizeEvent(event);
}

void SweepGallery::draw() {
    QStringList order;
    for (const LabModel::Entry& entry : model().entries()) {
        order.append(entry.quality);
    }
    if (order != m_order) {
        m_order = order;
        layOut();
    }
    for (const LabModel::Entry& entry : model().entries()) {
        const Tile& tile = m_tiles[entry.quality];
        tile.title->showColour(entry.colour);
        const bool known = entry.measurement && entry.measurement->sweep;
        // The spectrogram lives as long as its measurement.
        tile.plot->setPicture(
            known ? std::shared_ptr<const lab::Spectrogram>(entry.measurement, &*entry.measurement->sweep)
                  : nullptr);
    }
}

} // namespace sinc
