#include "ui/meters/label_room.h"

#include <QTest>

using sinc::LabelRoom;

class TestLabelRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoComesFirst_hasTheRoom() {
        LabelRoom room(4.0);
        QVERIFY(room.take(40.0, 60.0));
        QVERIFY(!room.take(55.0, 75.0));
        QVERIFY(!room.take(41.0, 59.0));
        QVERIFY(!room.take(30.0, 70.0));
    }

    void aGapStaysFree_onBothSides() {
        LabelRoom room(4.0);
        QVERIFY(room.take(40.0, 60.0));
        QVERIFY(!room.take(63.0, 80.0));
        QVERIFY(!room.take(20.0, 37.0));
        QVERIFY(room.take(64.0, 80.0));
        QVERIFY(room.take(20.0, 36.0));
    }
};

QTEST_APPLESS_MAIN(TestLabelRoom)
#include "tst_label_room.moc"
