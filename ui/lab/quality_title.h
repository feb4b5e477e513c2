#pragma once

#include "ui/transport/elided_label.h"

#include <optional>

namespace sinc {

/// The title of a picture; before it the colour of the quality that it belongs to, if it belongs to one. What does
/// not fit is left out at the end, where names of filters are least telling, and stands in the tool tip.
class QualityTitle : public ElidedLabel {
    Q_OBJECT

public:
    explicit QualityTitle(const QString& text, QWidget* parent = nullptr);

    /// @param colour index into theme::categorical(); none: no quality's
    void showColour(std::optional<int> colour);
    [[nodiscard]] std::optional<int> colour() const { return m_colour; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_colour;
};

} // namespace sinc
