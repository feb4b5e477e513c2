#include "tests/house/include_rules.h"
#include "tests/support/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sinc::house;

namespace {

/// Every C++ file of the program, as a path from the root of the tree.
QStringList programFiles() {
    const QDir root(sinc::test::treePath(QString()));
    QStringList files;
    for (const QString& part : {u"app"_s, u"core"_s, u"translations"_s, u"ui"_s}) {
        QDirIterator walk(root.filePath(part), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            files << root.relativeFilePath(walk.next());
        }
    }
    files.sort();
    return files;
}

/// One line per include that breaks a rule: "ui/x.cpp:12: #include "..." (why)".
QStringList offencesIn(const QString& file) {
    QFile source(QDir(sinc::test::treePath(QString())).filePath(file));
    if (!source.open(QIODevice::ReadOnly)) {
        return {file + u": cannot be read"_s};
    }
    QStringList found;
    for (int number = 1; !source.atEnd(); ++number) {
        const QString line = QString::fromUtf8(source.readLine()).trimmed();
        const std::optional<Include> include = includeOf(line);
        const QString why = include ? offence(file, *include) : QString();
        if (!why.isEmpty()) {
            found << u"%1:%2: %3 (%4)"_s.arg(file).arg(number).arg(line, why);
        }
    }
    return found;
}

} // namespace

class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(qtHeadersAreKnown(), "Qt's headers are not where QLibraryInfo says"); }

    void program_includesOnlyAlongTheArrows() {
        const QStringList files = programFiles();
        QVERIFY(files.contains(u"core/audio/frame_ring.h"_s));
        QStringList found;
        for (const QString& file : files) {
            found << offencesIn(file);
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void offence_isFound_whenAnIncludePointsTheWrongWay_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const QString& file, const QString& line) {
            QTest::newRow(name) << file << line;
        };
        row("the engine draws", u"core/engine/engine.cpp"_s, u"#include <QImage>"_s);
        row("the engine draws, with the module's name", u"core/engine/engine.cpp"_s, u"#include <QtGui/QIcon>"_s);
        row("the engine shows", u"core/engine/engine.h"_s, u"#  include <QWidget>"_s);
        row("the engine plots", u"core/engine/engine.h"_s, u"#include <qcustomplot.h>"_s);
        row("the engine looks up", u"core/engine/engine.cpp"_s, u"#include \"ui/main_window.h\""_s);
        row("a stage knows Qt", u"core/process/pipeline.cpp"_s, u"#include <QString>"_s);
        row("the vocabulary knows Qt", u"core/audio/block_view.h"_s, u"#include <QtGlobal>"_s);
        row("the interface of sources knows Qt", u"core/capture/source.h"_s, u"#include <QObject>"_s);
        row("a plain backend knows Qt", u"core/capture/pulse/backend.cpp"_s, u"#include <QThread>"_s);
        row("the Qt backend draws", u"core/capture/qtmultimedia/backend.cpp"_s, u"#include <QPixmap>"_s);
        row("siblings meet", u"core/record/writer.cpp"_s, u"#include \"core/process/pipeline.h\""_s);
        row("backends meet", u"core/capture/pulse/a.cpp"_s, u"#include \"core/capture/signal/b.h\""_s);
        row("the interface knows a backend", u"core/capture/backend.h"_s, u"#include \"core/capture/pulse/a.h\""_s);
        row("a backend knows the meters", u"core/capture/pulse/a.cpp"_s,
            u"#include \"core/meter/level_meter.h\""_s);
        row("mathematics knows a stage", u"core/dsp/fft.h"_s, u"#include \"core/process/pipeline.h\""_s);
        row("the vocabulary knows mathematics", u"core/audio/x.h"_s, u"#include \"core/dsp/fft.h\""_s);
        row("the window knows a backend", u"ui/list.cpp"_s, u"#include \"core/capture/pulse/pulse_backend.h\""_s);
        row("the window knows the interface of sources", u"ui/list.cpp"_s, u"#include \"core/capture/source.h\""_s);
        row("the window knows the writer", u"ui/list.cpp"_s, u"#include \"core/record/writer.h\""_s);
        row("the window knows the program", u"ui/list.cpp"_s, u"#include \"app/main.h\""_s);
        row("the window knows file formats", u"ui/list.cpp"_s, u"#include <sndfile.h>"_s);
        row("the window knows the sound server", u"ui/list.cpp"_s, u"#include <pulse/pulseaudio.h>"_s);
        row("the program knows a stage", u"app/main.cpp"_s, u"#include \"core/process/pipeline.h\""_s);
        row("the window chooses a language", u"ui/a.cpp"_s, u"#include \"translations/translations.h\""_s);
        row("the program knows a test", u"app/main.cpp"_s, u"#include \"tests/support/x.h\""_s);
        row("Windows in a header", u"core/capture/wasapi/a.h"_s, u"#include <windows.h>"_s);
        row("Windows in the engine", u"core/engine/engine.cpp"_s, u"#include <Windows.h>"_s);
        row("COM beside a service of the system", u"core/engine/sleep_inhibitor.cpp"_s, u"#include <objbase.h>"_s);
        row("COM in the window", u"ui/list.cpp"_s, u"#include <mmdeviceapi.h>"_s);
        row("a name from the own folder", u"core/dsp/fft.cpp"_s, u"#include \"fft.h\""_s);
        row("a name from the parent's folder", u"ui/a.cpp"_s, u"#include \"../core/engine/engine.h\""_s);
    }
    void offence_isFound_whenAnIncludePointsTheWrongWay() {
        QFETCH(QString, file);
        QFETCH(QString, line);
        const std::optional<Include> include = includeOf(line);
        QVERIFY(include);
        QVERIFY(!offence(file, *include).isEmpty());
    }

    void offence_isEmpty_whenAnIncludeFollowsTheArrows_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const QString& file, const QString& line) {
            QTest::newRow(name) << file << line;
        };
        row("the program opens the window", u"app/main.cpp"_s, u"#include \"ui/main_window.h\""_s);
        row("the program registers a backend", u"app/a.cpp"_s, u"#include \"core/capture/pulse/backend.h\""_s);
        row("the program speaks a language", u"app/a.cpp"_s, u"#include \"translations/translations.h\""_s);
        row("the window asks the engine", u"ui/a.cpp"_s, u"#include \"core/engine/engine_client.h\""_s);
        row("the window speaks the vocabulary", u"ui/a.h"_s, u"#include \"core/audio/sample_format.h\""_s);
        row("the window shows", u"ui/a.h"_s, u"#include <QWidget>"_s);
        row("the window plots", u"ui/a.cpp"_s, u"#include <qcustomplot.h>"_s);
        row("the window includes what moc wrote", u"ui/a.cpp"_s, u"#include \"a.moc\""_s);
        row("the window includes what uic wrote", u"ui/a.cpp"_s, u"#include \"ui_main_window.h\""_s);
        row("the engine assembles", u"core/engine/a.cpp"_s, u"#include \"core/process/pipeline.h\""_s);
        row("the engine knows Qt Core", u"core/engine/a.h"_s, u"#include <QThread>"_s);
        row("a backend knows its interface", u"core/capture/pulse/a.h"_s, u"#include \"core/capture/backend.h\""_s);
        row("a backend knows itself", u"core/capture/file/a.cpp"_s, u"#include \"core/capture/file/a.h\""_s);
        row("the Qt backend knows Qt", u"core/capture/qtmultimedia/a.cpp"_s, u"#include <QAudioSource>"_s);
        row("the PulseAudio backend knows it", u"core/capture/pulse/a.cpp"_s, u"#include <pulse/stream.h>"_s);
        row("a stage uses mathematics", u"core/process/a.cpp"_s, u"#include \"core/dsp/kaiser.h\""_s);
        row("a stage uses the vocabulary", u"core/meter/a.h"_s, u"#include \"core/audio/block_view.h\""_s);
        row("mathematics uses the vocabulary", u"core/dsp/a.h"_s, u"#include \"core/audio/block_view.h\""_s);
        row("the writer knows files", u"core/record/a.cpp"_s, u"#include <sndfile.h>"_s);
        row("Windows where it belongs", u"core/capture/wasapi/a.cpp"_s, u"#include <windows.h>"_s);
        row("Windows behind a header", u"core/engine/sleep_inhibitor.cpp"_s, u"#include <windows.h>"_s);
        row("the standard library", u"core/audio/a.h"_s, u"#include <vector>"_s);
    }
    void offence_isEmpty_whenAnIncludeFollowsTheArrows() {
        QFETCH(QString, file);
        QFETCH(QString, line);
        const std::optional<Include> include = includeOf(line);
        QVERIFY(include);
        QCOMPARE(offence(file, *include), QString());
    }

    void includeOf_isEmpty_whenTheLineIncludesNothing() {
        QVERIFY(!includeOf(u"// #include <QImage>"));
        QVERIFY(!includeOf(u"#pragma once"));
        QVERIFY(!includeOf(u""));
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
