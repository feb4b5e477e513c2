#pragma once

#include "core/audio/failure.h"
#include "core/engine/engine_types.h"

#include <QJsonDocument>
#include <QString>

namespace sinc::cli {

/// A sentence in the person's language.
[[nodiscard]] QString tr(const char* source);

/// Text on the standard output. @return false when it could not be written
bool print(const QString& text);
/// One JSON document on the standard output.
bool print(const QJsonDocument& document);

/// One line on the standard error, whatever breaks of lines the text contains.
void tell(const QString& line);

/// The sentence about a failure, and what the command line offers against it.
void tell(const Notice& notice);
void tell(const Failure& failure);

/// Says what failed. @return kFailure
int fail(const QString& line);
int fail(const Notice& notice);
int fail(const Failure& failure);
/// Says what is wrong with the arguments and where to read how it is right. @return kUsage
int failUsage(const QString& sentence, const QString& command = {});
/// kSuccess if what was printed has arrived, else says why not.
int finishOutput(bool printed);

/// A line on the standard error that is rewritten again and again; only on a terminal, elsewhere it does nothing.
class ProgressLine {
public:
    ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine() { clear(); }

    [[nodiscard]] bool visible() const { return m_visible; }
    void show(const QString& text);
    void clear();

private:
    bool m_visible;
    bool m_shown = false;
};

} // namespace sinc::cli
