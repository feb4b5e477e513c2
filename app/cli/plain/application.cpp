#include "app/cli/application.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "translations/translations.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cstdlib>
#include <cstring>

#ifdef Q_OS_WIN
#include <QProcess>
#else
#include <unistd.h>
#endif

namespace sinc::cli {

namespace {

/// Beside this program in a build and on Windows; where a system keeps what only programs start, once installed.
QString labProgram() {
    const QDir here(QCoreApplication::applicationDirPath());
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("sincscope-lab.exe");
#else
    const QString name = QStringLiteral("sincscope-lab");
#endif
    const QString installed = here.filePath(QStringLiteral("../libexec/sincscope/") + name);
    return QFileInfo::exists(here.filePath(name)) ? here.filePath(name) : QDir::cleanPath(installed);
}

/// Goes on as the program that can draw. @return the exit code; on POSIX only when that failed
int becomeLab(char** argv) {
    const QString program = labProgram();
#ifdef Q_OS_WIN
    (void)argv;
    const int code = QProcess::execute(program, QCoreApplication::arguments().mid(1));
    if (code >= 0) {
        return code;
    }
#else
    execv(QFile::encodeName(program).constData(), argv);
#endif
    installTranslations(*QCoreApplication::instance(), QLocale::system());
    return fail(tr("The laboratory's program “%1” could not be started. Install or build it beside this one.")
                    .arg(QDir::toNativeSeparators(program)));
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    if (argc >= 2 && std::strcmp(argv[1], "lab") == 0) {
        std::exit(becomeLab(argv));
    }
    return application;
}

} // namespace sinc::cli
