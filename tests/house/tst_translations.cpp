#include "tests/support/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form; empty while nobody has translated it
};

/// Reads Qt Linguist's format.
QList<Message> messagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1 ||
                   (xml.name() == "translation"_L1 && messages.last().translations.isEmpty())) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.last().translations += text.isEmpty() ? QStringList() : QStringList{text};
        }
    }
    return messages;
}

QSet<QString> keysOf(const QList<Message>& messages) {
    QSet<QString> keys;
    for (const Message& message : messages) {
        keys.insert(message.context + u": "_s + message.source);
    }
    return keys;
}

/// %1, %L2, %n and so on, each once.
QSet<QString> placeholdersOf(const QString& text) {
    static const QRegularExpression pattern(u"%L?[0-9n]"_s);
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.insert(match.next().captured());
    }
    return found;
}

QDir root() {
    return QDir(sinc::test::treePath(QString()));
}

QStringList translationFiles() {
    return QDir(root().filePath(u"translations"_s)).entryList({u"*.ts"_s}, QDir::Files);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceOfTheCode_isCollected() {
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(root().path());
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                      {u"-silent"_s, u"-I"_s, u"."_s, u"app"_s, u"core/engine"_s, u"ui"_s, u"-locations"_s,
                       u"none"_s, u"-ts"_s, fresh});
        QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, qPrintable(lupdate.errorString()));
        const QSet<QString> wanted = keysOf(messagesOf(fresh));
        QVERIFY(!wanted.isEmpty());
        for (const QString& file : translationFiles()) {
            const QSet<QString> known = keysOf(messagesOf(root().filePath(u"translations/"_s + file)));
            const QStringList missing = (wanted - known).values();
            QVERIFY2(missing.isEmpty(),
                     qPrintable(file +
                                u" needs `cmake --build --preset release --target update_translations`, for\n"_s +
                                missing.join(u'\n')));
        }
    }

    /// lupdate files what a free function tr() is given under the namespace that it stands in.
    void everyFreeFunction_asksWhereItsSentencesAreFiled() {
        static const QRegularExpression helper(
            u"^namespace (sinc[a-z:]*) \\{.*QString tr\\(const char\\* \\w+\\) \\{\\s*"
            "return QCoreApplication::translate\\(\"([^\"]*)\""_s,
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        int helpers = 0;
        for (const QString& room : {u"app"_s, u"core/engine"_s, u"ui"_s}) {
            QDirIterator it(root().filePath(room), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto match = helper.match(QString::fromUtf8(file.readAll()));
                if (match.hasMatch()) {
                    ++helpers;
                    QVERIFY2(match.captured(1) == match.captured(2), qPrintable(file.fileName()));
                }
            }
        }
        QVERIFY(helpers >= 5);
    }

    void everyTranslation_keepsThePlaceholders() {
        for (const QString& file : translationFiles()) {
            for (const Message& message : messagesOf(root().filePath(u"translations/"_s + file))) {
                for (const QString& translation : message.translations) {
                    QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source),
                             qPrintable(translation));
                }
            }
        }
    }

    void program_carriesItsTranslations() {
        QVERIFY(!translationFiles().isEmpty());
        for (const QString& file : translationFiles()) {
            QTranslator translator;
            QVERIFY2(translator.load(u":/i18n/"_s + file.chopped(3)), qPrintable(file));
            for (const Message& message : messagesOf(root().filePath(u"translations/"_s + file))) {
                if (message.translations.size() == 1) {
                    QCOMPARE(translator.translate(message.context.toUtf8(), message.source.toUtf8()),
                             message.translations.first());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
