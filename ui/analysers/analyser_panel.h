#pragma once

#include "ui/window/panels.h"

#include <QList>
#include <QPointer>
#include <QVariant>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace sinc {

class SampleTap;
struct LevelReadings;

/// What all analysers share: a head with a summary, buttons and a menu of choices that are saved; the picture
/// below; "open large"; export as picture and as figures. A panel works only while it can be seen, on the screen's
/// clock. Thread: GUI.
class AnalyserPanel : public QWidget {
    Q_OBJECT

public:
    /// One of several things to choose from.
    struct Option {
        QString title;
        QVariant value;
    };
    using Apply = std::function<void(const QVariant&)>;

    /// @param id stable, the group of the panel's settings
    AnalyserPanel(PanelContext& context, const QString& id, QWidget* parent);
    ~AnalyserPanel() override;

    /// Writes what is shown: .csv the figures, anything else the picture. @return whether it was written
    bool exportTo(const QString& path);

    [[nodiscard]] QSize sizeHint() const override { return {460, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 140}; }

protected:
    /// Once per tick of the screen's clock while the panel can be seen.
    virtual void advance(double seconds) = 0;
    /// The figures behind the picture as lines of comma-separated values.
    [[nodiscard]] virtual QString csv() const = 0;
    /// The chosen tap changed: the source's, or that of the pipeline's output.
    virtual void tapChanged() {}

    /// The widget that shows the picture.
    void setView(QWidget* view);
    void setSummary(const QString& text);
    /// A button in the head.
    QToolButton* addButton(const QString& iconName, const QString& tip);

    /// A submenu of choices; the chosen one is saved. `apply` is called at once with what was saved.
    void addChoice(const QString& title, const QString& key, const QList<Option>& options, const QVariant& standard,
                   const Apply& apply);
    void addSwitch(const QString& title, const QString& key, bool standard, const std::function<void(bool)>& apply);
    void addCommand(const QString& title, const std::function<void()>& run);
    /// What a panel looks at.
    enum class LookAt { Source, Output, Both };
    enum class TapUse { One, OneOrBoth };
    /// Lets the panel look at the samples of the source or of the output; or of both, if it can show that.
    void useTap(TapUse use = TapUse::One);
    /// The one that is looked at; the source's where it is both.
    [[nodiscard]] SampleTap& tap() const { return *taps().front(); }
    /// All that are looked at, the source's first.
    [[nodiscard]] std::vector<SampleTap*> taps() const;
    [[nodiscard]] LookAt lookAt() const { return m_lookAt; }
    [[nodiscard]] bool atOutput() const { return m_lookAt == LookAt::Output; }
    /// What the meters read of it; the source where it is both.
    [[nodiscard]] const LevelReadings& readings() const;
    /// Whether these are of a file under way: they tell of all of it, and nobody can begin or pause them.
    [[nodiscard]] bool readingsAreOfAFile() const;

    [[nodiscard]] EngineClient& engine() const { return m_context.engine; }

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setReading(bool reading);
    void openLarge();
    void askExport();

    PanelContext& m_context;
    QString m_id;
    QHBoxLayout* m_head;
    QLabel* m_summary;
    QMenu* m_menu;
    QWidget* m_view = nullptr;
    QMetaObject::Connection m_ticking;
    bool m_usesTap = false;
    bool m_reading = false;
    LookAt m_lookAt = LookAt::Source;
};

/// "Left", "Right" for two channels, else a number from 1.
[[nodiscard]] QString channelName(int channel, int channels);

} // namespace sinc
