#pragma once

#include <QWidget>

class QSettings;
class QSplitter;

namespace sinc {

struct WindowContext;

/// The main page: sources at the left, what they sound like in the middle.
class RecorderPage : public QWidget {
    Q_OBJECT

public:
    RecorderPage(WindowContext& context, QWidget* parent);
    ~RecorderPage() override;

private:
    QSettings& m_settings;
    QSplitter* m_split;
};

} // namespace sinc
