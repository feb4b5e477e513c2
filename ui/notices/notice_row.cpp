#include "ui/notices/notice_row.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace sinc {

namespace {

struct Look {
    QString iconName;
    theme::Role ink;
    theme::Role back;
};

Look lookOf(Notice::Severity severity) {
    switch (severity) {
    case Notice::Severity::Info:
        return {QStringLiteral("info"), theme::Role::Info, theme::Role::SoftInfo};
    case Notice::Severity::Warning:
        return {QStringLiteral("warning"), theme::Role::Warning, theme::Role::SoftWarning};
    case Notice::Severity::Error:
        break;
    }
    return {QStringLiteral("error"), theme::Role::Danger, theme::Role::SoftDanger};
}

constexpr int kIconSize = 18;

} // namespace

NoticeRow::NoticeRow(const Notice& notice, const NoticeBoard::Offer& offer, QWidget* parent)
    : QFrame(parent)
    , m_notice(notice)
    , m_text(new QLabel(this)) {
    auto* icon = new QLabel(this);
    const Look look = lookOf(notice.severity);
    icon->setPixmap(theme::icon(look.iconName, look.ink).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    if (offer.act) {
        auto* button = new QPushButton(offer.text, this);
        button->setAccessibleName(offer.text);
        connect(button, &QPushButton::clicked, this, [this, act = offer.act] {
            act();
            Q_EMIT done();
        });
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    auto* close = new QToolButton(this);
    close->setIcon(theme::icon(QStringLiteral("close"), theme::Role::QuietText));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &NoticeRow::done);
    layout->addWidget(close, 0, Qt::AlignVCenter);
    showText();
}

void NoticeRow::countAgain() {
    ++m_count;
    showText();
}

void NoticeRow::showText() {
    const QString again = m_count > 1 ? QStringLiteral(" (%1×)").arg(QLocale().toString(m_count)) : QString();
    const QString sentence = m_notice.text.toHtmlEscaped() + again;
    const QString text = m_notice.advice.isEmpty()
                             ? QStringLiteral("<b>%1</b>").arg(sentence)
                             : QStringLiteral("<b>%1</b> &nbsp;%2").arg(sentence, m_notice.advice.toHtmlEscaped());
    m_text->setText(text);
    m_text->setAccessibleName(m_notice.text + u' ' + m_notice.advice);
    setAccessibleName(m_notice.text + u' ' + m_notice.advice);
}

void NoticeRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(m_notice.severity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(look.back));
    painter.drawRoundedRect(QRectF(rect()), 9, 9);
}

} // namespace sinc
