#include "tests/support/test_paths.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString contentsOf(const QString& path) {
    QFile file(sinc::test::treePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What the documents claim of the tree.
class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTestNamedByADocument_exists() {
        static const QRegularExpression claim(u"`(\\w+)` \\((tests/[\\w/]+\\.cpp)\\)"_s);
        int claims = 0;
        for (auto found = claim.globalMatch(contentsOf(u"docs/original.md"_s)); found.hasNext(); ++claims) {
            const QRegularExpressionMatch match = found.next();
            const QString source = contentsOf(match.captured(2));
            QVERIFY2(source.contains(u"void "_s + match.captured(1) + u"()"_s), qPrintable(match.captured()));
        }
        QVERIFY(claims >= 20);
    }

    void everyDefect_isAnswered() {
        const QString page = contentsOf(u"docs/original.md"_s);
        const qsizetype from = page.indexOf(u"| defect |"_s);
        const QString table = page.mid(from, page.indexOf(u"\n\n"_s, from) - from);
        int rows = 0;
        for (const QString& row : table.split(u'\n').mid(2)) {
            QVERIFY2(row.contains(u"(tests/"_s), qPrintable(row));
            ++rows;
        }
        QVERIFY(rows >= 12);
    }
};

QTEST_APPLESS_MAIN(TestDocuments)
#include "tst_documents.moc"
