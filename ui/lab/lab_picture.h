#pragma once

#include <QWidget>

namespace sinc {

class LabModel;

/// A part of the page that shows what the model knows. Works only while it can be seen: refresh() when the page's
/// clock ticks, when it is shown, and when the theme changes.
class LabPicture : public QWidget {
public:
    LabPicture(LabModel& model, QWidget* parent);

    /// Draws again if the model has changed since. Safe to call at any time; also while hidden, for pictures
    /// without a window.
    void refresh();

protected:
    [[nodiscard]] LabModel& model() const { return m_model; }
    /// Shows what the model holds now.
    virtual void draw() = 0;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    LabModel& m_model;
    int m_shown = -1; ///< the model's revision that is seen
};

} // namespace sinc
