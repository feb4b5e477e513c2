#include "core/engine/lab_words.h"
#include "tests/ui/lab/lab_stage.h"

#include <QCheckBox>
#include <QLabel>

using namespace sinc;
using namespace sinc::test;
using namespace Qt::StringLiterals;

/// The page of a program that was built where no other people's library was installed: this test is linked with a
/// references/reference.cpp of that kind.
class TestLabWithoutLibraries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingLibrary_isSaidInItsPlace_andTheRestWorks() {
        Stage stage(48'000, 16'000, {u"linear"_s, u"soxr-hq"_s});
        QVERIFY(stage.showAndMeasure());
        const auto& entries = stage.page->model().entries();
        QVERIFY(entries[0].quality == u"linear"_s && entries[0].measurement && entries[0].measurement->cost);
        auto* problem = stage.find<QLabel>(u"lab-problem"_s);
        QTRY_VERIFY2(problem->text().contains(u"“soxr-hq” is not installed"_s) &&
                         problem->text().contains(u"libsoxr0"_s),
                     qPrintable(problem->text()));
        auto* other = stage.find<QCheckBox>(u"quality-speexdsp-10"_s);
        QVERIFY(!other->isEnabled() && other->text().contains(u"not installed"_s));
        QVERIFY(other->toolTip().contains(u"Not installed"_s));
        auto* chosen = stage.find<QCheckBox>(u"quality-soxr-hq"_s);
        QVERIFY(chosen->isEnabled()); // it can be taken away
        QVERIFY(stage.finishAfter([&] { chosen->click(); }));
        QTRY_VERIFY(problem->text().isEmpty());
        QVERIFY(!chosen->isEnabled());
        QCOMPARE(stage.page->model().entries().size(), 1U);
    }
};

QTEST_MAIN(TestLabWithoutLibraries)
#include "tst_lab_without_libraries.moc"
