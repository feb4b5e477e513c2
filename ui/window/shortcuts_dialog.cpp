#include "ui/window/shortcuts_dialog.h"

#include "ui/theme/theme.h"
#include "ui/window/pages.h"
#include "ui/window/panels.h"
#include "ui/window/shortcuts.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sinc {

namespace {

QString rowOf(QString text, const QKeySequence& keys) {
    text.remove(u'&');
    if (keys.isEmpty()) {
        return {};
    }
    return QStringLiteral("<tr><td>%1</td><td width='24'></td><td><b>%2</b></td></tr>")
        .arg(text.toHtmlEscaped(), keys.toString(QKeySequence::NativeText).toHtmlEscaped());
}

QString tableOf() {
    QString html = QStringLiteral("<table cellpadding='3'>"); // one for all, so that the keys stand in one column
    QString group;
    const auto beginGroup = [&html, &group](const QString& name) {
        if (name != group) {
            html += QStringLiteral("<tr><td colspan='3'><h4>%1</h4></td></tr>").arg(name.toHtmlEscaped());
            group = name;
        }
    };
    for (const CommandRow& row : commandTable()) {
        beginGroup(row.group);
        html += rowOf(row.text, row.keys);
    }
    beginGroup(ShortcutsDialog::tr("Pages and panels"));
    for (const Page& page : pages()) {
        html += rowOf(page.title, page.shortcut);
    }
    for (const Panel& panel : panels()) {
        html += rowOf(panel.title, panel.shortcut);
    }
    beginGroup(ShortcutsDialog::tr("In the list of sources"));
    html += rowOf(ShortcutsDialog::tr("Choose the source that the arrow keys stand on"), Qt::Key_Return);
    beginGroup(ShortcutsDialog::tr("In a plot"));
    html += rowOf(ShortcutsDialog::tr("Read the curves"), {Qt::Key_Left, Qt::Key_Right});
    html += rowOf(ShortcutsDialog::tr("Move the picture"), {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right,
                                                            Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down});
    html += rowOf(ShortcutsDialog::tr("Zoom the width"), {Qt::Key_Plus, Qt::Key_Minus});
    html += rowOf(ShortcutsDialog::tr("Zoom the height"), {Qt::Key_PageUp, Qt::Key_PageDown});
    html += rowOf(ShortcutsDialog::tr("Show everything"), Qt::Key_Home);
    return html + QStringLiteral("</table>");
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setHtml(tableOf());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(520, 640);
}

} // namespace sinc
