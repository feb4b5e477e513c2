#include "tests/ui/window/window_fixture.h"
#include "ui/notices/notice_board.h"
#include "ui/theme/theme.h"
#include "ui/transport/elided_label.h"
#include "ui/window/scrolled_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using sinc::test::WindowFixture;

namespace {

/// What is shown with less room than its text needs.
QStringList clippedTexts(const QWidget& window) {
    QStringList clipped;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || qobject_cast<const sinc::ElidedLabel*>(widget) != nullptr) {
            continue;
        }
        QSize needed;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            needed = button->text().isEmpty() ? QSize() : button->sizeHint();
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            needed = QSize(box->fontMetrics().horizontalAdvance(box->currentText()) + 30,
                           box->fontMetrics().height() + 8);
        }
        if (widget->width() < needed.width() || widget->height() < needed.height()) {
            clipped << u"%1 “%2” has %3x%4, needs %5x%6"_s
                           .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height());
        }
    }
    return clipped;
}

/// How different two colours look, as WCAG counts it: 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowFixture::prepareProgram(); }

    void texts_areNotClipped_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("smallest, light") << QSize(900, 600) << false;
        QTest::newRow("smallest, dark") << QSize(900, 600) << true;
        QTest::newRow("usual, light") << QSize(950, 590) << false;
        QTest::newRow("usual, dark") << QSize(950, 590) << true;
    }

    void texts_areNotClipped() {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        sinc::theme::apply(*qApp, dark ? sinc::theme::Mode::Dark : sinc::theme::Mode::Light);
        WindowFixture fixture;
        fixture.window().resize(size);
        QVERIFY(fixture.choose(u"signal:sine:997:-20"_s));
        QVERIFY(fixture.click(u"Record"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTest::qWait(300);
        QVERIFY(fixture.window().width() <= size.width() + 40);
        const QStringList clipped = clippedTexts(fixture.window());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        const QImage picture = fixture.window().grab().toImage();
        QCOMPARE(picture.devicePixelRatio(), fixture.window().devicePixelRatioF());
        const int light = picture.pixelColor(4, picture.height() / 2).lightness();
        QCOMPARE(light < 128, dark);
    }

    /// However many panels stand around it.
    void page_scrolls_ratherThanBeCrushed() {
        sinc::theme::apply(*qApp, sinc::theme::Mode::Dark);
        WindowFixture fixture;
        fixture.window().resize(1000, 700);
        for (QDockWidget* dock : fixture.window().findChildren<QDockWidget*>()) {
            for (QDockWidget* behind : fixture.window().tabifiedDockWidgets(dock)) {
                fixture.window().removeDockWidget(behind);
                fixture.window().splitDockWidget(dock, behind, Qt::Vertical);
            }
        }
        for (QDockWidget* dock : fixture.window().findChildren<QDockWidget*>()) {
            dock->show();
        }
        QVERIFY(fixture.choose(u"signal:sine:997:-20"_s));
        QTest::qWait(300);
        auto* page = fixture.window().findChild<sinc::ScrolledPage*>();
        QVERIFY(page != nullptr);
        QVERIFY(page->verticalScrollBar()->maximum() > 0);
        QVERIFY(page->widget()->width() <= page->viewport()->width());
        const QStringList clipped = clippedTexts(*page);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        auto* profile = page->findChild<QComboBox*>();
        QVERIFY(profile != nullptr);
        profile->setFocus(Qt::TabFocusReason);
        page->ensureWidgetVisible(profile);
        QVERIFY(page->viewport()->rect().contains(
            QRect(profile->mapTo(page->viewport(), QPoint(0, 0)), profile->size())));
    }

    void checkBoxes_canBeSeen_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void checkBoxes_canBeSeen() {
        QFETCH(bool, dark);
        sinc::theme::apply(*qApp, dark ? sinc::theme::Mode::Dark : sinc::theme::Mode::Light);
        QDialog dialog;
        QCheckBox box(&dialog);
        dialog.resize(60, 60);
        box.resize(30, 30);
        const QImage picture = dialog.grab().toImage();
        const QColor back = picture.pixelColor(picture.width() - 5, picture.height() - 5);
        double best = 1.0;
        for (int x = 0; x < 30; ++x) {
            best = std::max(best, contrast(picture.pixelColor(x, 15), back));
        }
        QVERIFY2(best >= 3.0, qPrintable(QString::number(best)));
        QDialogButtonBox buttons(QDialogButtonBox::Close, &dialog);
        buttons.ensurePolished();
        QCOMPARE(buttons.style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, &buttons), 0);
    }

    void themes_canBeRead_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void themes_canBeRead() {
        QFETCH(bool, dark);
        using sinc::theme::Role;
        sinc::theme::apply(*qApp, dark ? sinc::theme::Mode::Dark : sinc::theme::Mode::Light);
        const auto of = [](Role role) { return sinc::theme::colour(role); };
        for (const Role back : {Role::Window, Role::Surface, Role::Raised, Role::SoftAccent}) {
            QVERIFY(contrast(of(Role::Text), of(back)) >= 7.0);
            QVERIFY(contrast(of(Role::QuietText), of(back)) >= 4.5);
        }
        QVERIFY(contrast(of(Role::OnAccent), of(Role::Accent)) >= 4.5);
        QVERIFY(contrast(of(Role::Text), of(Role::SoftDanger)) >= 7.0);
        QVERIFY(contrast(of(Role::Warning), of(Role::SoftWarning)) >= 4.5);
        QVERIFY(contrast(of(Role::Record), of(Role::Surface)) >= 4.0);
        for (const QColor& curve : sinc::theme::categorical()) {
            QVERIFY2(contrast(curve, of(Role::PlotBack)) >= 2.5, qPrintable(curve.name()));
        }
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
