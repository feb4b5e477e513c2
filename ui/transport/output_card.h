#pragma once

#include "core/engine/engine_types.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace sinc {

class ProfileStore;
class RecordingDesk;
struct WindowContext;

/// What the file will be: profile, quality and kind of file, in plain words below; its name and folder.
class OutputCard : public QFrame {
    Q_OBJECT

public:
    OutputCard(WindowContext& context, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildChoices();
    void buildLayout();
    void chooseFromPreferences();
    void refillProfiles();
    void editProfiles();
    void applyChoices();
    void showState(const EngineState& state);
    void showFolder();
    void chooseFolder();
    void showSuggestedName();
    void advance(double seconds);

    WindowContext& m_context;
    ProfileStore* m_profiles;
    RecordingDesk* m_desk;
    QComboBox* m_profile;
    QToolButton* m_edit;
    QComboBox* m_quality;
    QComboBox* m_container;
    QLabel* m_summary;
    QLineEdit* m_name;
    QToolButton* m_folder;
    QToolButton* m_options;
    double m_sinceNamed = 0.0; ///< s
};

} // namespace sinc
