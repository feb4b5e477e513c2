#include "ui/transport/file_name.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFileName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSuffixOfAContainer_isLeftOut_butNothingElse() {
        QCOMPARE(sinc::withoutSuffix(u"take.wav"_s), u"take"_s);
        QCOMPARE(sinc::withoutSuffix(u"take.FLAC"_s), u"take"_s);
        QCOMPARE(sinc::withoutSuffix(u"take 1.5"_s), u"take 1.5"_s);
        QCOMPARE(sinc::withoutSuffix(u"Mr. Wav"_s), u"Mr. Wav"_s);
        QCOMPARE(sinc::withoutSuffix(u"wav"_s), u"wav"_s);
    }

    void slashes_makeNoFileName() {
        for (const auto& name : {u"a/b"_s, u"a\\b"_s}) {
            const auto problem = sinc::problemOfName(name);
            QVERIFY(problem.has_value());
            QVERIFY(problem->text.contains(name));
        }
        QVERIFY(!sinc::problemOfName(u"a b (2)"_s).has_value());
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_file_name.moc"
