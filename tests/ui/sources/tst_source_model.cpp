#include "ui/sources/source_levels.h"
#include "ui/sources/source_model.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sinc::SourceModel;

namespace {

sinc::SourceInfo source(const std::string& id, const std::string& name, sinc::SourceKind kind) {
    sinc::SourceInfo info;
    info.id = id;
    info.name = name;
    info.kind = kind;
    info.level = std::make_shared<sinc::SourceLevel>();
    return info;
}

QStringList texts(const SourceModel& model) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows << model.index(row).data().toString();
    }
    return rows;
}

} // namespace

class TestSourceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sources_standBelowTheHeadingOfTheirKind() {
        SourceModel model(nullptr);
        model.setSources({source("a", "Mic", sinc::SourceKind::Microphone),
                          source("b", "Speakers", sinc::SourceKind::Loopback)});
        const QStringList rows = texts(model);
        QCOMPARE(rows.indexOf(u"Speakers"_s), rows.indexOf(u"What the computer plays"_s) + 1);
        QCOMPARE(rows.indexOf(u"Mic"_s), rows.indexOf(u"Microphones and inputs"_s) + 1);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    }

    void anEmptyGroup_saysWhy_unlessAFilterIsOn() {
        SourceModel model(nullptr);
        QVERIFY(!texts(model).join(u' ').contains(u"connected"_s)); // before the first list
        model.setSources({source("signal:pink", "Pink noise", sinc::SourceKind::Signal)});
        QVERIFY(texts(model).contains(u"No microphone is connected."_s));
        QVERIFY(texts(model).contains(u"No output is connected."_s));
        QVERIFY(!texts(model).contains(u"What one program plays"_s));
        model.setAbsences({{sinc::SourceKind::Application, "another system"}});
        const QStringList rows = texts(model);
        const auto note = rows.indexOf(u"Needs another system."_s);
        QCOMPARE(note, rows.indexOf(u"What one program plays"_s) + 1);
        QCOMPARE(model.flags(model.index(static_cast<int>(note))), Qt::ItemFlags(Qt::NoItemFlags));
        model.setFilter(u"pink"_s);
        QCOMPARE(texts(model), QStringList({u"Test signals"_s, u"Pink noise"_s}));
    }

    void everythingButAProgram_isListedWhileItIsChosen() {
        SourceModel model(nullptr);
        model.setSources({source("a", "Mic", sinc::SourceKind::Microphone)});
        sinc::SourceInfo rest = source("except", "everything but Player", sinc::SourceKind::Application);
        rest.isComplement = true;
        model.setChosen(rest);
        QVERIFY(model.indexOf(u"except"_s).data(SourceModel::ChosenRole).toBool());
        model.setChosen(source("a", "Mic", sinc::SourceKind::Microphone));
        QVERIFY(!model.indexOf(u"except"_s).isValid());
    }

    void filter_keepsWhatContainsTheWords_andDropsEmptyGroups() {
        SourceModel model(nullptr);
        model.setSources({source("a", "Mic", sinc::SourceKind::Microphone),
                          source("b", "Speakers", sinc::SourceKind::Loopback)});
        model.setFilter(u"SPEAK"_s);
        QCOMPARE(texts(model), QStringList({u"What the computer plays"_s, u"Speakers"_s}));
    }

    void aClosedMicrophone_saysSo_alsoToScreenReaders() {
        sinc::SourceInfo headset = source("a", "Headset", sinc::SourceKind::Microphone);
        headset.level->setState(sinc::SourceLevel::State::KeptClosed);
        SourceModel model(nullptr);
        model.setSources({headset});
        const QModelIndex row = model.indexOf(u"a"_s);
        QCOMPARE(row.data(SourceModel::DetailRole).toString(), u"Closed until you choose it"_s);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Closed until"_s));
        QCOMPARE(row.data(SourceModel::IconRole).toString(), u"microphone-closed"_s);
        model.setChosen(headset); // its level in the list stays unmeasured, but it is open now
        const QModelIndex chosen = model.indexOf(u"a"_s);
        QCOMPARE(chosen.data(SourceModel::DetailRole).toString(), QString());
        QVERIFY(!chosen.data(Qt::AccessibleTextRole).toString().contains(u"Closed"_s));
        QCOMPARE(chosen.data(SourceModel::IconRole).toString(), u"microphone"_s);
    }

    void aSignalWithOtherParameters_isListedWhileItIsChosen() {
        SourceModel model(nullptr);
        model.setSources({});
        model.setChosen(source("signal:sine:440:-6", "Sine 440 Hz", sinc::SourceKind::Signal));
        QVERIFY(model.indexOf(u"signal:sine:440:-6"_s).data(SourceModel::ChosenRole).toBool());
        model.setChosen(source("signal:pink", "Pink", sinc::SourceKind::Signal));
        QVERIFY(!model.indexOf(u"signal:sine:440:-6"_s).isValid());
    }

    void levels_riseAtOnce_andFallTwentyDecibelsInSevenTenthsMoreThanASecond() {
        sinc::SourceLevels levels;
        const sinc::SourceInfo mic = source("a", "Mic", sinc::SourceKind::Microphone);
        mic.level->raise(0.1F); // -20 dBFS
        QVERIFY(levels.advance(mic, 0.016, 0.0));
        QVERIFY(qAbs(levels.fractionOf(u"a"_s) - 40.0 / 60.0) < 0.01);
        levels.advance(mic, 1.7, 0.0);
        QVERIFY(qAbs(levels.fractionOf(u"a"_s) - 20.0 / 60.0) < 0.01);
        for (int i = 0; i < 10; ++i) {
            levels.advance(mic, 1.0, 0.0);
        }
        QCOMPARE(levels.fractionOf(u"a"_s), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestSourceModel)
#include "tst_source_model.moc"
