#include "ui/window/page_stack.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace sinc {

PageStack::PageStack(WindowContext& context, QMenu& menu, QWidget* parent)
    : QTabWidget(parent)
    , m_context(context)
    , m_pages(pages()) {
    setDocumentMode(true);
    for (const Page& page : m_pages) {
        auto* frame = new QWidget(this);
        auto* layout = new QVBoxLayout(frame);
        layout->setContentsMargins(0, 0, 0, 0);
        const int index = addTab(frame, theme::icon(page.iconName), page.title);
        QAction* action = menu.addAction(theme::icon(page.iconName), page.title);
        action->setShortcut(page.shortcut);
        connect(action, &QAction::triggered, this, [this, index] { setCurrentIndex(index); });
    }
    connect(this, &QTabWidget::currentChanged, this, &PageStack::makeCurrent);
    makeCurrent();
}

QString PageStack::current() const {
    const auto index = static_cast<std::size_t>(currentIndex());
    return index < m_pages.size() ? m_pages[index].id : QString();
}

void PageStack::turnTo(const QString& id) {
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id == id) {
            setCurrentIndex(static_cast<int>(i));
        }
    }
}

void PageStack::makeCurrent() {
    QWidget* frame = currentWidget();
    if (frame != nullptr && frame->layout()->isEmpty()) {
        frame->layout()->addWidget(m_pages[static_cast<std::size_t>(currentIndex())].make(m_context, frame));
    }
}

} // namespace sinc
