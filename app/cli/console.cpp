#include "app/cli/console.h"

#include "app/cli/command.h"
#include "core/engine/sentences.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace sinc::cli {

QString tr(const char* source) {
    return QCoreApplication::translate("sinc::cli", source);
}

namespace {

bool write(std::FILE* to, const QByteArray& bytes) {
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to) ==
                         static_cast<std::size_t>(bytes.size());
    return std::fflush(to) == 0 && written;
}

bool isTerminal(std::FILE* stream) {
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

/// A name may hold anything; what would break the line or steer the terminal becomes a question mark.
QString onOneLine(QString text) {
    for (QChar& letter : text) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator ||
            letter == QChar::ParagraphSeparator) {
            letter = u'?';
        }
    }
    return text;
}

QString hintFor(Fault fault) {
    switch (fault) {
    case Fault::SourceUnknown:
        return tr("“%1” names them all.").arg(QStringLiteral("sincscope-cli devices"));
    case Fault::OutputExists:
    case Fault::ProfileExists:
        return tr("With %1, a finished file or profile is replaced.").arg(QStringLiteral("--overwrite"));
    default:
        return {};
    }
}

QString lineFor(const Notice& notice) {
    const QString line = lineOf(notice);
    const QString hint = notice.fault ? hintFor(*notice.fault) : QString();
    return hint.isEmpty() ? line : line + u' ' + hint;
}

} // namespace

bool print(const QString& text) {
    return write(stdout, text.toUtf8());
}

bool print(const QJsonDocument& document) {
    return write(stdout, document.toJson(QJsonDocument::Indented));
}

void tell(const QString& line) {
    write(stderr, onOneLine(line).toUtf8() + '\n');
}

void tell(const Notice& notice) {
    tell(lineFor(notice));
}

void tell(const Failure& failure) {
    tell(noticeOf(failure));
}

int fail(const QString& line) {
    tell(QStringLiteral("sincscope-cli: ") + line);
    return kFailure;
}

int fail(const Notice& notice) {
    return fail(lineFor(notice));
}

int fail(const Failure& failure) {
    return fail(noticeOf(failure));
}

int failUsage(const QString& sentence, const QString& command) {
    const QString help = QStringLiteral("sincscope-cli %1--help").arg(command.isEmpty() ? command : command + u' ');
    tell(QStringLiteral("sincscope-cli: %1 %2").arg(sentence, tr("See “%1”.").arg(help)));
    return kUsage;
}

int finishOutput(bool printed) {
    return printed ? kSuccess : fail(tr("The standard output takes no more. Check where it leads."));
}

ProgressLine::ProgressLine()
    : m_visible(isTerminal(stderr)) {}

void ProgressLine::show(const QString& text) {
    if (m_visible) {
        write(stderr, "\r\033[K" + onOneLine(text).toUtf8());
        m_shown = true;
    }
}

void ProgressLine::clear() {
    if (m_shown) {
        write(stderr, "\r\033[K");
        m_shown = false;
    }
}

} // namespace sinc::cli
