#pragma once

#include "core/engine/profile_json.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sinc {

/// The fields of one profile to be filled in. What is written is judged by profileFromJson(), like every profile
/// that comes from elsewhere.
class ProfileForm : public QWidget {
    Q_OBJECT

public:
    explicit ProfileForm(QWidget* parent);

    /// @param editable false for the built-in ones
    void show(const Profile& profile, bool editable);
    [[nodiscard]] ProfileReading reading() const;
    void focusName();

Q_SIGNALS:
    /// A person wrote or chose something.
    void edited();

private:
    QComboBox* addBox(const QString& label, bool writable);

    QLineEdit* m_name;
    QLineEdit* m_description;
    QComboBox* m_rate;
    QComboBox* m_channels;
    QComboBox* m_samples;
    QComboBox* m_container;
};

} // namespace sinc
