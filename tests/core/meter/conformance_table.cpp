#include "tests/core/meter/conformance_table.h"

#include "tests/support/test_paths.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// Fields of a CSV line; a field in quotes may hold commas.
QStringList fieldsOf(const QString& line) {
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            fields << QString();
        } else {
            fields.last() += c;
        }
    }
    return fields;
}

ConformanceRow rowOf(const QStringList& f) {
    return {.id = f[0],
            .group = f[1],
            .synthesizable = f[2] == u"yes"_s,
            .signal = f[3],
            .frequency = f[4],
            .channels = f[5],
            .segments = f[6],
            .repeat = f[7].toInt(),
            .reading = f[8],
            .expected = f[10],
            .unit = f[11],
            .toleranceMinus = f[12].toDouble(),
            .tolerancePlus = f[13].toDouble()};
}

} // namespace

std::vector<ConformanceRow> conformanceRows() {
    QFile file(sinc::test::treePath(u"tests/data/loudness-conformance.csv"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    std::vector<ConformanceRow> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        const QStringList fields = fieldsOf(line);
        if (!line.startsWith(u'#') && fields.size() > 13 && fields[0] != u"id"_s) {
            rows.push_back(rowOf(fields));
        }
    }
    return rows;
}

std::vector<ConformanceRow> conformanceRows(const QString& group) {
    std::vector<ConformanceRow> rows = conformanceRows();
    std::erase_if(rows, [&](const ConformanceRow& row) { return row.group != group || !row.synthesizable; });
    return rows;
}
