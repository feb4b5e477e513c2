#include "core/engine/output_plan.h"
#include "core/engine/profile_json.h"
#include "core/engine/profile_store.h"
#include "core/engine/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sinc;

namespace {

Profile radio() {
    return {"radio", "For the radio.", 32'000, 2, SampleFormat::S24, "flac"};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& text) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class TestProfileStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void speechProfiles_are16kHzMono16Bit_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"china-asr", "openai-whisper", "azure", "google"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void speechProfiles_are16kHzMono16Bit() {
        QFETCH(QString, name);
        const Result<Profile> profile = ProfileBook().named(name.toStdString());
        QVERIFY(profile.ok());
        QCOMPARE(profile.value().sampleRate, std::optional<int>(16'000));
        QCOMPARE(profile.value().channels, std::optional<int>(1));
        QCOMPARE(profile.value().sampleFormat, std::optional(SampleFormat::S16));
        QCOMPARE(profile.value().suffix, std::string("wav"));
    }

    void raw_changesNothing() {
        const Result<Profile> raw = ProfileBook().named("raw");
        QVERIFY(raw.ok());
        QVERIFY(!raw.value().sampleRate && !raw.value().channels && !raw.value().sampleFormat);
    }

    void unknownName_isRefusedWithTheNamesThatExist() {
        const Result<Profile> unknown = ProfileBook().named("siri");
        QVERIFY(!unknown);
        QCOMPARE(unknown.failure().fault, Fault::ProfileUnknown);
        for (const Profile& profile : builtInProfiles()) {
            QVERIFY(unknown.failure().allowed.find(profile.name) != std::string::npos);
        }
    }

    void everyProfile_survivesTheWayThroughJson() {
        QCOMPARE(profilesFromJson(profilesToJson({radio()}), "x").problems.size(), std::size_t{0});
        const ProfileReading reading = profilesFromJson(profilesToJson({radio()}), "x");
        QCOMPARE(reading.profiles.size(), std::size_t{1});
        const Profile& back = reading.profiles.front();
        QCOMPARE(back.name, radio().name);
        QCOMPARE(back.description, radio().description);
        QCOMPARE(back.sampleRate, radio().sampleRate);
        QCOMPARE(back.channels, radio().channels);
        QCOMPARE(back.sampleFormat, radio().sampleFormat);
        QCOMPARE(back.suffix, radio().suffix);
        for (Profile profile : builtInProfiles()) {
            profile.name = "my-" + profile.name;
            QVERIFY2(profileFromJson(toJson(profile)).problems.empty(), profile.name.c_str());
        }
    }

    void badField_isNamedInOneSentence_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const char* json, const QStringList& words) {
            QTest::newRow(name) << QByteArray(json) << words;
        };
        row("no name", R"({"sampleRate":16000})", {u"“name”"_s});
        row("name in capitals", R"({"name":"Radio"})", {u"“Radio”"_s, u"“name”"_s, u"a to z"_s});
        row("name too long", R"({"name":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})", {u"“name”"_s});
        row("name is built in", R"({"name":"azure"})", {u"“azure”"_s, u"built-in"_s});
        row("rate in words", R"({"name":"a","sampleRate":"fast"})",
            {u"“fast”"_s, u"“sampleRate”"_s, u"“a”"_s, u"4000"_s});
        row("rate too high", R"({"name":"a","sampleRate":999999})",
            {u"“999999”"_s, u"“sampleRate”"_s, u"768000"_s});
        row("rate with a fraction", R"({"name":"a","sampleRate":44100.5})", {u"44100.5"_s, u"whole number"_s});
        row("rate true", R"({"name":"a","sampleRate":true})", {u"“true”"_s, u"“sampleRate”"_s});
        row("no channels", R"({"name":"a","channels":0})", {u"“0”"_s, u"“channels”"_s, u"1 to 64"_s});
        row("channels in a list", R"({"name":"a","channels":[2]})", {u"“[2]”"_s, u"“channels”"_s});
        row("sample format", R"({"name":"a","sampleFormat":"s12"})", {u"“s12”"_s, u"“sampleFormat”"_s, u"s16"_s});
        row("container", R"({"name":"a","container":"mp9"})", {u"“mp9”"_s, u"“container”"_s, u"flac"_s});
        row("container is a number", R"({"name":"a","container":5})", {u"“5”"_s, u"“container”"_s});
        row("container cannot hold the rate", R"({"name":"a","container":"opus","sampleRate":44100})",
            {u"“44100”"_s, u"“sampleRate”"_s, u"Opus"_s});
        row("container cannot hold the channels", R"({"name":"a","container":"flac","channels":12})",
            {u"“12”"_s, u"“channels”"_s, u"FLAC"_s});
        row("description with a line break", R"({"name":"a","description":"one\ntwo"})", {u"“description”"_s});
        row("misspelt field", R"({"name":"a","samplerate":16000})", {u"“samplerate”"_s, u"sampleRate"_s});
        row("no document", "{\n\"name\": \"a\"\n", {u"line "_s, u"“x.json”"_s});
        row("no list", R"({"presets":[]})", {u"“profiles”"_s, u"“x.json”"_s});
        row("a number in the list", R"({"profiles":[5]})", {u"“5”"_s, u"“x.json”"_s});
        row("one name twice", R"([{"name":"a"},{"name":"a"}])", {u"two profiles"_s, u"“a”"_s});
    }
    void badField_isNamedInOneSentence() {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, words);
        const ProfileReading reading = profilesFromJson(json, "x.json");
        QCOMPARE(reading.problems.size(), std::size_t{1});
        const QString line = lineOf(reading.problems.front());
        for (const QString& word : words) {
            QVERIFY2(line.contains(word), qPrintable(line));
        }
        QVERIFY(!line.contains(u'\n'));
    }

    void everyBadField_getsASentence() {
        const ProfileReading reading = profilesFromJson(
            R"([{"name":"a","sampleRate":-1,"channels":99,"sampleFormat":"x","container":"y","speed":1},
                {"name":"good"}, {"name":"b","sampleRate":"?"}])",
            "x");
        QCOMPARE(reading.problems.size(), std::size_t{6});
        QCOMPARE(reading.profiles.size(), std::size_t{1});
    }

    void store_keepsWhatWasPut_forTheNextOne() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/inside/profiles.json"_s);
        ProfileStore store(path);
        QSignalSpy changed(&store, &ProfileStore::changed);
        QVERIFY(store.put(radio()).ok());
        QCOMPARE(changed.count(), 1);
        ProfileStore other(path);
        QVERIFY(other.book().named("radio").ok());
        QVERIFY(other.problems().empty());
        Profile louder = radio();
        louder.channels = 1;
        QVERIFY(other.put(louder).ok());
        QCOMPARE(ProfileStore(path).book().own().size(), std::size_t{1});
        Profile second = radio();
        second.name = "second";
        QVERIFY(store.put(second).ok()); // and does not take back what the other one wrote
        QCOMPARE(ProfileStore(path).book().named("radio").value().channels, std::optional<int>(1));
        QVERIFY(store.remove(u"radio"_s).ok());
        QVERIFY(!ProfileStore(path).book().named("radio").ok());
    }

    void builtInProfiles_cannotBeChanged() {
        const QTemporaryDir folder;
        ProfileStore store(folder.filePath(u"p.json"_s));
        Profile raw = radio();
        raw.name = "raw";
        QVERIFY(!store.put(raw).ok());
        QVERIFY(!store.remove(u"cd"_s).ok());
        const Status unknown = store.remove(u"nothing"_s);
        QVERIFY(!unknown.ok());
        QCOMPARE(unknown.failure().fault, Fault::ProfileUnknown);
    }

    void import_takesAll_orNothing() {
        const QTemporaryDir folder;
        ProfileStore store(folder.filePath(u"p.json"_s));
        const QString file = folder.filePath(u"in.json"_s);
        QVERIFY(write(file, R"({"profiles":[{"name":"a"},{"name":"b","channels":0}]})"));
        QCOMPARE(store.importFrom(file, false).size(), std::size_t{1});
        QVERIFY(store.book().own().empty());
        QVERIFY(write(file, R"({"profiles":[{"name":"a"},{"name":"b","channels":2}]})"));
        QVERIFY(store.importFrom(file, false).empty());
        QCOMPARE(store.book().own().size(), std::size_t{2});
        QCOMPARE(store.importFrom(file, false).size(), std::size_t{2}); // both names are taken
        QVERIFY(store.importFrom(file, true).empty());
        QCOMPARE(store.importFrom(folder.filePath(u"none.json"_s), true).front().fault, Fault::FileMissing);
        QCOMPARE(store.importFrom(folder.path(), true).front().fault, Fault::FileUnreadable);
    }

    void whatWasExported_canBeImported() {
        const QTemporaryDir folder;
        ProfileStore store(folder.filePath(u"p.json"_s));
        QVERIFY(store.put(radio()).ok());
        const QString file = folder.filePath(u"out.json"_s);
        QVERIFY(store.exportTo(file, {}, false).ok());
        QCOMPARE(store.exportTo(file, {}, false).failure().fault, Fault::OutputExists);
        QVERIFY(store.exportTo(file, {u"radio"_s}, true).ok());
        QCOMPARE(store.exportTo(file, {u"none"_s}, true).failure().fault, Fault::ProfileUnknown);
        ProfileStore other(folder.filePath(u"q.json"_s));
        QVERIFY(other.importFrom(file, false).empty());
        QCOMPARE(other.book().named("radio").value().suffix, std::string("flac"));
    }

    void damagedFile_isKeptAside_andTheRestIsUsed() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.json"_s);
        const QByteArray damaged = R"({"profiles":[{"name":"a"},{"name":"b","channels":"many"}]})";
        QVERIFY(write(path, damaged));
        ProfileStore store(path);
        QCOMPARE(store.problems().size(), std::size_t{1});
        QVERIFY(store.book().named("a").ok());
        QVERIFY(store.put(radio()).ok());
        QCOMPARE(contentOf(path + u".unreadable"_s), damaged);
        QVERIFY(ProfileStore(path).problems().empty());
    }

    void plan_followsAProfileOfOnesOwn() {
        const QTemporaryDir folder;
        ProfileStore store(folder.filePath(u"p.json"_s));
        QVERIFY(store.put(radio()).ok());
        OutputSettings settings;
        settings.profile = u"radio"_s;
        const Result<OutputPlan> plan = planOutput({48'000, 1, 0}, settings);
        QVERIFY(plan.ok());
        QCOMPARE(plan.value().format.sampleRate, 32'000);
        QCOMPARE(plan.value().format.channels, 2);
        QCOMPARE(plan.value().sampleFormat, SampleFormat::S24);
        QCOMPARE(plan.value().suffix, u"flac"_s);
        QVERIFY(store.remove(u"radio"_s).ok());
        QVERIFY(!planOutput({48'000, 1, 0}, settings).ok());
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profile_store.moc"
