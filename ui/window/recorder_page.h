#pragma once

#include <QWidget>

namespace sinc {

struct PanelContext;

/// The main page: sources at the left, what they sound like in the middle.
class RecorderPage : public QWidget {
    Q_OBJECT

public:
    RecorderPage(PanelContext& context, QWidget* parent);
};

} // namespace sinc
