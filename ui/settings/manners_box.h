#pragma once

#include "core/engine/engine_client.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace sinc {

class Preferences;

/// How sources are opened: what follows a device that disappears and, on Windows, exclusive mode and the muting of
/// other programs. What is chosen holds for the next source.
class MannersBox : public QWidget {
    Q_OBJECT

public:
    MannersBox(Preferences& preferences, EngineClient& engine, QWidget* parent);

private:
    void addMuting(QVBoxLayout& column);
    void show(const CaptureManners& manners);
    void apply();

    Preferences& m_preferences;
    EngineClient& m_engine;
    QComboBox* m_continuation;
    QCheckBox* m_exclusive;
    QCheckBox* m_mute;
    QLineEdit* m_allow;
    QLineEdit* m_block;
};

} // namespace sinc
