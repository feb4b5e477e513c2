#include "tests/support/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.hh>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using sinc::test::programPath;

namespace {

/// The program with a home of its own.
class Program {
public:
    explicit Program(const QStringList& arguments, const QString& display = qEnvironmentVariable("DISPLAY")) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"DISPLAY"_s);
        if (display.isEmpty()) {
            environment.remove(u"QT_QPA_PLATFORM"_s);
        } else {
            environment.insert(u"DISPLAY"_s, display);
        }
        m_tools = environment;
        process.setProcessEnvironment(environment);
        process.start(programPath(u"sincscope"_s), arguments);
        QVERIFY(process.waitForStarted());
    }

    /// What a tool that looks at the screen prints.
    QString ask(const QString& tool, const QStringList& arguments) const {
        QProcess asking;
        asking.setProcessEnvironment(m_tools);
        asking.start(tool, arguments);
        asking.waitForFinished();
        return QString::fromUtf8(asking.readAllStandardOutput()).trimmed();
    }
    /// The window's number; empty = there is none yet.
    [[nodiscard]] QString window() const {
        return ask(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Sincscope"_s})
            .section(u'\n', 0, 0);
    }
    [[nodiscard]] QString title() const { return ask(u"xdotool"_s, {u"getwindowname"_s, window()}); }

    /// Presses the key that starts a recording until the title says that one runs.
    void record() {
        QTRY_VERIFY_WITH_TIMEOUT(!window().isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            [this] {
                if (title().startsWith(u"Recording"_s)) {
                    return true;
                }
                ask(u"xdotool"_s, {u"windowfocus"_s, window(), u"key"_s, u"ctrl+r"_s});
                QTest::qWait(500);
                return title().startsWith(u"Recording"_s);
            }(),
            20'000);
        QTest::qWait(1'500);
    }
    [[nodiscard]] QStringList soundFiles() const {
        QStringList files;
        for (QDirIterator it(home.path(), {u"*.wav"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            files << it.next();
        }
        return files;
    }
    void verifyFinishedFile(const QString& ofSource) const {
        const QStringList files = soundFiles();
        QCOMPARE(files.size(), 1);
        QVERIFY2(!files[0].contains(u".partial."_s) && files[0].contains(ofSource), qPrintable(files[0]));
        SndfileHandle sound(files[0].toStdString());
        QVERIFY(sound.frames() > 20'000);
        std::vector<float> samples(static_cast<std::size_t>(sound.frames() * sound.channels()));
        QCOMPARE(sound.readf(samples.data(), sound.frames()), sound.frames());
    }

    QTemporaryDir home;
    QProcess process;

private:
    QProcessEnvironment m_tools;
};

/// A sound file of a minute.
QString minuteOfSound(const QTemporaryDir& folder) {
    const QString path = folder.filePath(u"a minute of sound.wav"_s);
    SndfileHandle file(path.toStdString(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1, 48'000);
    std::vector<short> samples(60 * 48'000);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i] = static_cast<short>(i % 1'000);
    }
    file.writef(samples.data(), static_cast<sf_count_t>(samples.size()));
    return path;
}

/// A screen that goes away when the test says so.
class Screen {
public:
    Screen() {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s, u"-nolisten"_s,
                                   u"tcp"_s, u"-noreset"_s});
        QVERIFY(m_server.waitForReadyRead(20'000));
        m_display = u':' + QString::fromUtf8(m_server.readLine()).trimmed();
    }
    ~Screen() { goAway(); }
    void goAway() {
        m_server.terminate();
        m_server.waitForFinished();
    }
    [[nodiscard]] QString display() const { return m_display; }

private:
    QProcess m_server;
    QString m_display;
};

} // namespace

class TestWindowProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void help_andVersion_needNoScreen() {
        Program help({u"--help"_s}, {});
        QVERIFY(help.process.waitForFinished());
        QCOMPARE(help.process.exitCode(), 0);
        const QString text = QString::fromUtf8(help.process.readAllStandardOutput());
        QVERIFY2(text.startsWith(u"Usage: sincscope [OPTIONS] [FILE]"_s), qPrintable(text));
        QVERIFY(text.contains(u"\n  --help"_s) && text.contains(u"\n  --version"_s));
        QVERIFY(help.process.readAllStandardError().isEmpty());

        Program version({u"--version"_s}, {});
        QVERIFY(version.process.waitForFinished());
        QCOMPARE(version.process.exitCode(), 0);
        QVERIFY(version.process.readAllStandardOutput().startsWith("sincscope "));
    }

    void withoutAScreen_oneSentenceIsSaid() {
        Program program({}, {});
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitCode(), 1);
        const QString line = QString::fromUtf8(program.process.readAllStandardError());
        QVERIFY2(line.contains(u"sincscope-cli"_s) && line.count(u'\n') == 1, qPrintable(line));
    }

    void wrongUsage_exitsWithTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("option") << QStringList{u"--colour"_s} << u"--colour"_s;
        QTest::newRow("two files") << QStringList{u"a.wav"_s, u"b.wav"_s} << u"b.wav"_s;
    }
    void wrongUsage_exitsWithTwo() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        Program program(arguments);
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitCode(), 2);
        const QString line = QString::fromUtf8(program.process.readAllStandardError());
        QVERIFY2(line.contains(named) && line.count(u'\n') == 1, qPrintable(line));
    }

    void aFileAsArgument_isTheSource_andLogOutFinishesItsRecording() {
        const QTemporaryDir folder;
        Program program({minuteOfSound(folder)});
        program.record();
        QCOMPARE(::kill(static_cast<pid_t>(program.process.processId()), SIGTERM), 0);
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
        program.verifyFinishedFile(u"a minute of sound"_s);
    }

    void aScreenThatGoesAway_leavesAFinishedRecording() {
        const QTemporaryDir folder;
        Screen screen;
        Program program({minuteOfSound(folder)}, screen.display());
        program.record();
        screen.goAway();
        QVERIFY(program.process.waitForFinished());
        program.verifyFinishedFile(u"a minute of sound"_s);
    }
};

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "tst_window_program.moc"
