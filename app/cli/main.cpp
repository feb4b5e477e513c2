#include "app/cli/application.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/program.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sinc::cli {

namespace {

QString helpText() {
    QString text = tr("Usage: %1").arg(QStringLiteral("sincscope-cli COMMAND [OPTIONS] [FILES]")) + u'\n' + u'\n' +
                   tr("Records, converts and measures sound: the engine of Sincscope without its window.") + u'\n' +
                   u'\n' + tr("Commands:") + u'\n';
    for (const Command& command : commands()) {
        text += QStringLiteral("  %1  %2\n").arg(command.name, -9).arg(command.summary);
    }
    text += u'\n' + tr("Options:") + u'\n';
    text += QStringLiteral("  %1  %2\n")
                .arg(QStringLiteral("--help"), -9)
                .arg(tr("this text; “COMMAND --help” tells all about one command"));
    text += QStringLiteral("  %1  %2\n").arg(QStringLiteral("--version"), -9).arg(tr("the program's version"));
    return text + u'\n' +
           tr("Exit code 0 is success, 2 wrong usage, 1 a failure that one line on the standard error names. With\n"
              "--json a command prints one JSON document on the standard output and nothing else.") +
           u'\n';
}

bool asksForHelp(const QStringList& arguments) {
    const auto end = std::find(arguments.begin(), arguments.end(), QStringLiteral("--"));
    return std::any_of(arguments.begin(), end, [](const QString& argument) {
        return argument == QStringLiteral("--help") || argument == QStringLiteral("-h");
    });
}

int run(const QStringList& arguments) {
    if (arguments.isEmpty()) {
        return failUsage(tr("A command is missing."));
    }
    const QString& first = arguments.first();
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        return finishOutput(print(helpText()));
    }
    if (first == QStringLiteral("--version")) {
        return finishOutput(
            print(QStringLiteral("sincscope-cli %1\n").arg(QCoreApplication::applicationVersion())));
    }
    const Command* command = commandNamed(first);
    if (command == nullptr) {
        return failUsage(first.startsWith(u'-') ? tr("There is no option %1.").arg(first)
                                                : tr("There is no command “%1”.").arg(first));
    }
    const QStringList rest = arguments.mid(1);
    return asksForHelp(rest) ? finishOutput(print(command->usage)) : command->run(rest);
}

} // namespace

} // namespace sinc::cli

int main(int argc, char** argv) {
    sinc::expectUtf8();
    const std::unique_ptr<QCoreApplication> application = sinc::cli::makeApplication(argc, argv);
    sinc::nameProgram();
    sinc::installTranslations(*QCoreApplication::instance(), QLocale::system());
    return sinc::cli::run(QCoreApplication::arguments().mid(1));
}
