#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;

namespace sinc {

class FilterSliders;
class LabModel;

/// The qualities and reference libraries to choose from, at most LabRequest::kMostQualities at once, each with the
/// colour of its curves, and a filter of one's own.
class QualityPicker : public QWidget {
    Q_OBJECT

public:
    QualityPicker(LabModel& model, QWidget* parent);

    [[nodiscard]] QStringList chosen() const;
    void choose(const QStringList& qualities);
    [[nodiscard]] FilterSliders& sliders() { return *m_sliders; }
    /// Shows the colours and troubles of the model.
    void refresh();

Q_SIGNALS:
    void changed();
    /// The sliders have just appeared.
    void slidersShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QString quality; ///< empty: the filter of one's own
        QCheckBox* box = nullptr;
        bool possible = true;
    };
    void addRow(const QString& quality, const QString& text, const QString& description, bool possible);
    [[nodiscard]] QString nameOf(const Row& row) const;
    void limit();

    LabModel& m_model;
    FilterSliders* m_sliders;
    QLabel* m_hint;
    std::vector<Row> m_rows;
};

} // namespace sinc
