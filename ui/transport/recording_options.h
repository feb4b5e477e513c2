#pragma once

#include <QMenu>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace sinc {

struct WindowContext;

/// What is chosen more rarely: rate, channels and samples other than the profile's; a new file every so often; a
/// beginning in the past. Opens below a button.
class RecordingOptions : public QMenu {
    Q_OBJECT

public:
    RecordingOptions(WindowContext& context, QWidget* parent);

private:
    void buildFormat(QFormLayout& form);
    void buildSplit(QFormLayout& form);
    void buildPreRoll(QFormLayout& form);
    void applyFormat();
    void applySplit();

    WindowContext& m_context;
    QComboBox* m_rate = nullptr;
    QComboBox* m_channels = nullptr;
    QComboBox* m_samples = nullptr;
    QComboBox* m_split = nullptr;
    QSpinBox* m_splitMinutes = nullptr;
    QSpinBox* m_splitSize = nullptr;
    QSpinBox* m_preRoll = nullptr;
};

} // namespace sinc
