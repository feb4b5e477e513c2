#include "tests/support/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDir root() {
    return QDir(sinc::test::treePath(QString()));
}

/// Every file of the tree but what is built and what git keeps, as a path from the root.
QStringList treeFiles() {
    QStringList files;
    const QStringList parts = root().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& part : parts) {
        if (part == u"build"_s || part == u".git"_s || part == u".cache"_s) {
            continue;
        }
        if (QFileInfo(root().filePath(part)).isFile()) {
            files << part;
            continue;
        }
        QDirIterator walk(root().filePath(part), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            files << root().relativeFilePath(walk.next());
        }
    }
    return files;
}

QByteArray contentsOf(const QString& file) {
    QFile source(root().filePath(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

struct Finished {
    int exitCode = -1; ///< -1: the tool is not there
    QString output;
};

Finished run(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(root().path());
    process.start(tool, arguments);
    if (!process.waitForStarted() || !process.waitForFinished()) {
        return {-1, tool + u": "_s + process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

class TestTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFile_isSmall() {
        constexpr qint64 kLargestBytes = 1024 * 1024;
        const QStringList files = treeFiles();
        QVERIFY(files.contains(u"CMakeLists.txt"_s));
        for (const QString& file : files) {
            const qint64 bytes = QFileInfo(root().filePath(file)).size();
            QVERIFY2(bytes <= kLargestBytes, qPrintable(u"%1 has %2 bytes"_s.arg(file).arg(bytes)));
        }
    }

    void everyShellScript_parsesAndMayBeRun() {
        int scripts = 0;
        for (const QString& file : treeFiles()) {
            if (!contentsOf(file).startsWith("#!/usr/bin/env bash\n")) {
                QVERIFY2(!file.endsWith(u".sh"_s), qPrintable(file + u" does not say that bash runs it"_s));
                continue;
            }
            ++scripts;
            const Finished parsed = run(u"bash"_s, {u"-n"_s, file});
            QVERIFY2(parsed.exitCode == 0, qPrintable(parsed.output));
            QVERIFY2(QFileInfo(root().filePath(file)).isExecutable(), qPrintable(file));
        }
        QVERIFY(scripts > 0);
    }

    void desktopEntry_isValid() {
        const Finished checked = run(u"desktop-file-validate"_s, {u"packaging/linux/sincscope.desktop"_s});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    }

    void metainfo_isValid() {
        const Finished checked =
            run(u"appstreamcli"_s,
                {u"validate"_s, u"--no-net"_s, u"packaging/linux/org.sincscope.Sincscope.metainfo.xml"_s});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    }

    void everyIcon_isInTheResources() {
        const QByteArray list = contentsOf(u"resources/resources.qrc"_s);
        const QStringList icons = QDir(root().filePath(u"resources/icons"_s)).entryList({u"*.svg"_s}, QDir::Files);
        QVERIFY(!icons.isEmpty());
        for (const QString& icon : icons) {
            QVERIFY2(list.contains((u">icons/"_s + icon + u'<').toUtf8()), qPrintable(icon));
        }
    }
};

QTEST_APPLESS_MAIN(TestTree)
#include "tst_tree.moc"
