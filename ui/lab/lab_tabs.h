#pragma once

#include <QTabWidget>

#include <vector>

namespace sinc {

class LabModel;
class LabPicture;
class SoundModel;
struct PanelContext;

/// The pictures of the laboratory, in tabs: all at a glance, then each kind large.
class LabTabs : public QTabWidget {
    Q_OBJECT

public:
    LabTabs(PanelContext& context, LabModel& model, SoundModel& sound, QWidget* parent);

    /// Draws again what can be seen.
    void refresh();

private:
    template <typename Picture>
    Picture* keep(Picture* picture) {
        m_pictures.push_back(picture);
        return picture;
    }
    QWidget* overview(LabModel& model);
    /// Curves in a grid; those in `linked` share the horizontal axis.
    /// @param linked groups of ids whose plots share one horizontal axis
    QWidget* curves(LabModel& model, const QStringList& ids, int columns, const std::vector<QStringList>& linked);
    QWidget* cost(LabModel& model);

    std::vector<LabPicture*> m_pictures;
};

} // namespace sinc
