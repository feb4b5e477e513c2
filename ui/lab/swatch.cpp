#include "ui/lab/swatch.h"

#include "ui/theme/theme.h"

namespace sinc {

QColor qualityColour(std::optional<int> index) {
    const auto colours = theme::categorical();
    return index ? colours[static_cast<std::size_t>(*index) % colours.size()] : QColor(Qt::transparent);
}

QPixmap swatch(std::optional<int> index) {
    constexpr int kSide = 11;
    QPixmap square(kSide, kSide);
    square.fill(qualityColour(index));
    return square;
}

} // namespace sinc
