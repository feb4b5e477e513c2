#include "ui/sources/name_lines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace sinc {

QStringList linesOfName(const QString& name, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    if (width <= 0 || metrics.horizontalAdvance(name) <= width) {
        return {name};
    }
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    const QString rest = name.mid(line.textLength());
    return {name.left(line.textLength()).trimmed(), metrics.elidedText(rest, Qt::ElideMiddle, width)};
}

} // namespace sinc
