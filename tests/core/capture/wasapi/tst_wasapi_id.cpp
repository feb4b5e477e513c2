#include "core/capture/wasapi/wasapi_id.h"

#include <QTest>

using namespace sinc::wasapi;
using Kind = Target::Kind;

class TestWasapiId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_readsWhatIdOfWrites_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("id");
        const auto row = [](Kind kind, const char* id) {
            QTest::newRow(id) << static_cast<int>(kind) << QByteArray(id);
        };
        row(Kind::Microphone, "wasapi:{0.0.1.00000000}.{a1b2}");
        row(Kind::Microphone, "wasapi:default");
        row(Kind::Loopback, "wasapi-loopback:{0.0.0.00000000}.{a1b2}");
        row(Kind::Application, "wasapi-app:4711");
        row(Kind::EverythingBut, "wasapi-except:4294967295");
    }

    void parse_readsWhatIdOfWrites() {
        QFETCH(int, kind);
        QFETCH(QByteArray, id);
        const std::optional<Target> target = parseId(id.toStdString());
        QVERIFY(target.has_value());
        QCOMPARE(static_cast<int>(target->kind), kind);
        QCOMPARE(QByteArray::fromStdString(idOf(*target)), id);
    }

    void parse_refusesWhatNamesNothing() {
        for (const char* id :
             {"wasapi:", "wasapi-loopback:", "wasapi-app:", "wasapi-app:0", "wasapi-app:12x", "wasapi-app:-1",
              "wasapi-app:4294967296", "wasapi-except:", "pulse:x", "wasapi", ""}) {
            QVERIFY2(!parseId(id).has_value(), id);
        }
    }

    void prefix_isOursWhateverFollows() {
        QVERIFY(hasOurPrefix("wasapi-app:nonsense"));
        QVERIFY(!hasOurPrefix("pulse-app:1"));
    }
};

QTEST_APPLESS_MAIN(TestWasapiId)
#include "tst_wasapi_id.moc"
