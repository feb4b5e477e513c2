#include "ui/meters/level_bars_accessible.h"

#include "ui/meters/level_bars.h"
#include "ui/meters/level_scale.h"

#include <QAccessibleWidget>

namespace sinc {

namespace {

/// The meters as a value: a number for the loudest channel, words for all of them.
class LevelBarsAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit LevelBarsAccessible(LevelBars* bars)
        : QAccessibleWidget(bars, QAccessible::ProgressBar) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return what == QAccessible::Value ? bars()->levelsInWords() : QAccessibleWidget::text(what);
    }

    [[nodiscard]] QVariant currentValue() const override { return bars()->highestDb(); }
    void setCurrentValue(const QVariant&) override {}
    [[nodiscard]] QVariant maximumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumValue() const override { return LevelScale::kLowestDb; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.1; }

private:
    [[nodiscard]] LevelBars* bars() const { return static_cast<LevelBars*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    const bool ours = className == QLatin1String(LevelBars::staticMetaObject.className());
    return ours ? new LevelBarsAccessible(static_cast<LevelBars*>(object)) : nullptr;
}

} // namespace

void installLevelBarsAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    (void)installed;
}

} // namespace sinc
