#pragma once

#include <QString>

#include <vector>

/// One row of tests/data/loudness-conformance.csv.
struct ConformanceRow {
    QString id;
    QString group;
    bool synthesizable = false;
    QString signal;
    QString frequency;
    QString channels;
    QString segments;
    int repeat = 1;
    QString reading; ///< what to read: M, S, I, maxM, TPmax, LRA, PPM, ...
    QString expected;
    QString unit;
    double toleranceMinus = 0.0;
    double tolerancePlus = 0.0;
};

/// All rows, in the order of the file. Aborts the test when the file cannot be read.
std::vector<ConformanceRow> conformanceRows();
/// The rows of one group that can be synthesized.
std::vector<ConformanceRow> conformanceRows(const QString& group);
