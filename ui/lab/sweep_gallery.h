#pragma once

#include "ui/lab/lab_picture.h"

#include <map>

class QGridLayout;

namespace sinc {

class QualityTitle;
class SpectrogramPlot;

/// The classic picture, one for each compared quality, side by side with linked axes and one colour scale.
class SweepGallery : public LabPicture {
    Q_OBJECT

public:
    /// @param columns pictures side by side; where they are many, each is small and has no button
    SweepGallery(LabModel& model, int columns, QWidget* parent);

    /// The picture of a quality, or null.
    [[nodiscard]] SpectrogramPlot* picture(const QString& quality) const;

protected:
    void draw() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Tile {
        QWidget* frame = nullptr;
        QualityTitle* title = nullptr;
        SpectrogramPlot* plot = nullptr;
    };
    Tile makeTile(const QString& quality, bool withScale);
    void layOut();
    /// Gives every picture the same width, beside the scale that the last one of a row has.
    void shareWidth();

    QGridLayout* m_grid;
    int m_columns;
    std::map<QString, Tile> m_tiles;
    QStringList m_order;
};

} // namespace sinc
