#include "tests/house/include_rules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QStringList>

namespace sinc::house {
namespace {

using namespace Qt::StringLiterals;

QString qtHeader(const QString& module, const QString& header) {
    return QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + header;
}

/// The room that a file of the tree belongs to: "ui", "core/dsp", "core/capture", "core/capture/pulse".
/// core/capture/*.h is the interface of the backends, each folder below it a backend.
QString roomOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    const bool isCapture = path.startsWith(u"core/capture/"_s);
    const qsizetype depth = parts.first() != u"core"_s ? 1 : isCapture ? qMin(parts.size() - 1, qsizetype(3)) : 2;
    return parts.first(depth).join(u'/');
}

bool isBackend(const QString& room) {
    return room.startsWith(u"core/capture/"_s);
}

/// Whether code in one room may include a header of another one.
bool mayEnter(const QString& from, const QString& to) {
    if (from == to || (from.startsWith(u"core/"_s) && to == u"core/audio"_s)) {
        return true;
    }
    if (from == u"app"_s) {
        return to == u"ui"_s || to == u"translations"_s || to == u"core/engine"_s || to == u"core/audio"_s ||
               to == u"core/capture"_s || isBackend(to);
    }
    if (from == u"ui"_s) {
        return to == u"core/engine"_s || to == u"core/audio"_s;
    }
    if (from == u"core/engine"_s) {
        return to.startsWith(u"core/"_s);
    }
    if (from == u"core/audio"_s) {
        return false;
    }
    return (to == u"core/dsp"_s && from != u"core/dsp"_s) || (isBackend(from) && to == u"core/capture"_s);
}

bool isOurs(const QString& header) {
    static const QRegularExpression ours(u"^(app|core|translations|ui|tests)/"_s);
    return ours.match(header).hasMatch();
}

/// Files that moc, uic and rcc write.
bool isGenerated(const QString& header) {
    static const QRegularExpression generated(u"^(moc_.*\\.cpp|.*\\.moc|ui_.*\\.h|generated/.*)$"_s);
    return generated.match(header).hasMatch();
}

bool isQt(const QString& header) {
    static const QRegularExpression qt(u"^(Q[A-Z]|Qt|qt)"_s);
    return qt.match(header).hasMatch() || header.startsWith(u"qcustomplot"_s);
}

/// Whether a Qt header draws or shows something.
bool isGraphical(const QString& header) {
    static const QStringList modules{u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtPrintSupport"_s};
    if (header.startsWith(u"qcustomplot"_s) || modules.contains(header.section(u'/', 0, 0))) {
        return true;
    }
    for (const QString& module : modules) {
        if (QFileInfo::exists(qtHeader(module, header))) {
            return true;
        }
    }
    return false;
}

bool isWindows(const QString& header) {
    static const QRegularExpression windows(
        u"^(windows|mmdeviceapi|audioclient(activationparams)?|audiopolicy|functiondiscoverykeys.*|avrt|objbase|"
        u"combaseapi|propvarutil|mmreg|ksmedia|tlhelp32)\\.h$|^wrl"_s,
        QRegularExpression::CaseInsensitiveOption);
    return windows.match(header).hasMatch();
}

QString qtOffence(const QString& room, const QString& header) {
    if (!room.startsWith(u"core/"_s)) {
        return {};
    }
    if (isGraphical(header)) {
        return u"core/ draws nothing: no Qt GUI or Widgets header"_s;
    }
    if (room != u"core/engine"_s && room != u"core/capture/qtmultimedia"_s) {
        return room + u" knows no Qt"_s;
    }
    return {};
}

/// Services of the system that a header of ours hides: how the system asks the program to end, and how the program
/// asks it to stay awake; what the recorder asks of the file system; the colour of the title bar; and the letters
/// that a console knows.
bool hidesSystemService(const QString& file) {
    return file == u"core/audio/process_usage.cpp"_s || file == u"app/shutdown_signals.cpp"_s ||
           file == u"core/engine/sleep_inhibitor.cpp"_s || file == u"core/record/file_system_windows.cpp"_s ||
           file == u"app/window/dark_title_bar.cpp"_s || file == u"app/program.cpp"_s;
}

QString systemOffence(const QString& file, const QString& room, const QString& header) {
    if (isWindows(header) && !(room == u"core/capture/wasapi"_s && file.endsWith(u".cpp"_s)) &&
        !(header == u"windows.h"_s && hidesSystemService(file))) {
        return u"Windows' own headers stay in core/capture/wasapi/*.cpp"_s;
    }
    if (header.startsWith(u"pulse/"_s) && room != u"core/capture/pulse"_s) {
        return u"PulseAudio's own headers stay in core/capture/pulse"_s;
    }
    if (header.startsWith(u"sndfile"_s) && !room.startsWith(u"core/"_s)) {
        return u"only core/ knows file formats"_s;
    }
    return {};
}

} // namespace

std::optional<Include> includeOf(QStringView line) {
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QRegularExpressionMatch match = pattern.match(line.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Include{match.captured(2), match.captured(1) == u"\""_s};
}

QString offence(const QString& file, const Include& include) {
    const QString room = roomOf(file);
    if (isOurs(include.header)) {
        const QString target = roomOf(include.header);
        return mayEnter(room, target) ? QString() : room + u" must not know "_s + target;
    }
    if (include.quoted && !isGenerated(include.header)) {
        return u"our own headers are named from the root of the tree, others in angle brackets"_s;
    }
    if (isQt(include.header)) {
        return qtOffence(room, include.header);
    }
    return systemOffence(file, room, include.header);
}

bool qtHeadersAreKnown() {
    return QFileInfo::exists(qtHeader(u"QtGui"_s, u"QImage"_s)) &&
           QFileInfo::exists(qtHeader(u"QtWidgets"_s, u"QLabel"_s));
}

} // namespace sinc::house
