#include "app/window/window_arguments.h"

#include "app/program.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace sinc {

namespace {

constexpr int kWrongUsage = 2;

QString tr(const char* source) {
    return QCoreApplication::translate("sinc", source);
}

void write(std::FILE* to, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), to);
    std::fflush(to);
}

QString helpText() {
    const auto row = [](const char* option, const QString& help) {
        return QStringLiteral("  %1  %2\n").arg(QString::fromLatin1(option), -9).arg(help);
    };
    return tr("Usage: %1").arg(QStringLiteral("sincscope [OPTIONS] [FILE]")) + QStringLiteral("\n\n") +
           tr("Monitors and records any sound that the computer hears or plays. With FILE, a sound file is opened "
              "as\n"
              "the source.") +
           QStringLiteral("\n\n") + tr("Options:") + u'\n' + row("--help", tr("this text")) +
           row("--version", tr("the program's version")) + u'\n' +
           tr("Qt's own options, such as -style and -platform, are understood too. sincscope-cli does the same "
              "without\n"
              "a window.") +
           u'\n';
}

} // namespace

WindowArguments windowArgumentsOf(const QStringList& arguments) {
    WindowArguments asked;
    bool onlyFiles = false;
    for (const QString& argument : arguments) {
        if (onlyFiles || !argument.startsWith(u'-')) {
            if (!asked.file.isEmpty()) {
                asked.problem = tr("One file at a time can be opened; “%1” is one too many.").arg(argument);
            }
            asked.file = QFileInfo(argument).absoluteFilePath();
        } else if (argument == QStringLiteral("--")) {
            onlyFiles = true;
        } else if (argument == QStringLiteral("--help") || argument == QStringLiteral("-h")) {
            asked.help = true;
        } else if (argument == QStringLiteral("--version")) {
            asked.version = true;
        } else {
            asked.problem = tr("There is no option %1.").arg(argument);
        }
    }
    return asked;
}

std::optional<int> answerWithoutWindow(int argc, char** argv) {
    const bool asks = std::any_of(argv + std::min(argc, 1), argv + argc, [](const char* argument) {
        return std::strcmp(argument, "--help") == 0 || std::strcmp(argument, "-h") == 0 ||
               std::strcmp(argument, "--version") == 0;
    });
    if (!asks) {
        return std::nullopt;
    }
    const QCoreApplication application(argc, argv);
    nameProgram();
    installTranslations(*QCoreApplication::instance(), QLocale::system());
    const WindowArguments asked = windowArgumentsOf(QCoreApplication::arguments().mid(1));
    if (!asked.help && !asked.version) {
        return std::nullopt; // it is a file's name, behind "--"
    }
    write(stdout,
          asked.help ? helpText() : QStringLiteral("sincscope %1\n").arg(QCoreApplication::applicationVersion()));
    return 0;
}

bool lacksScreen() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto given = [](const char* variable) { return !qEnvironmentVariableIsEmpty(variable); };
    return !given("DISPLAY") && !given("WAYLAND_DISPLAY") && !given("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

int refuseWithoutScreen() {
    write(stderr, QStringLiteral("sincscope: ") +
                      tr("There is no screen to show the window on. Use sincscope-cli, which "
                         "does the same without one.") +
                      u'\n');
    return 1;
}

int refuseArguments(const QString& problem) {
#ifdef Q_OS_WIN
    if (_fileno(stderr) < 0) { // a program with a window gets no console there
        QMessageBox::warning(nullptr, QStringLiteral("Sincscope"), problem);
        return kWrongUsage;
    }
#endif
    write(
        stderr,
        QStringLiteral("sincscope: %1 %2\n").arg(problem, tr("See “%1”.").arg(QStringLiteral("sincscope --help"))));
    return kWrongUsage;
}

} // namespace sinc
