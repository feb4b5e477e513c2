#pragma once

#include "ui/window/pages.h"

#include <QTabWidget>

class QMenu;

namespace sinc {

/// The pages as tabs. A page is made when it is first turned to.
class PageStack : public QTabWidget {
    Q_OBJECT

public:
    PageStack(WindowContext& context, QMenu& menu, QWidget* parent);

    /// Id of the page that is shown.
    [[nodiscard]] QString current() const;
    void turnTo(const QString& id);

private:
    void makeCurrent();

    WindowContext& m_context;
    std::vector<Page> m_pages;
};

} // namespace sinc
