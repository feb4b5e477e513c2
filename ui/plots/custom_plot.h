#pragma once

#include <QObject>

// QCustomPlot's header is written with Qt's lower-case keywords, which the rest of the program does without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : container) // NOLINT(bugprone-macro-parentheses): a declaration
#include <qcustomplot.h>
#undef foreach
#undef slots
#undef signals
