#include "app/program.h"

#include <QCoreApplication>

#include <cstdlib>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <langinfo.h>

#include <clocale>
#include <string_view>
#endif

#include "generated/version.h"

namespace sinc {

#ifdef Q_OS_WIN

namespace {

UINT g_codePage = 0; ///< of the console, before us

void giveCodePageBack() {
    SetConsoleOutputCP(g_codePage);
}

/// Lets a stream's console obey control sequences (ProgressLine). Does nothing to files and pipes.
void obeySequences(DWORD stream) {
    const HANDLE handle = GetStdHandle(stream);
    DWORD mode = 0;
    if (GetConsoleMode(handle, &mode) != 0) {
        SetConsoleMode(handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }
}

} // namespace

void expectUtf8() {
    g_codePage = GetConsoleOutputCP();
    if (g_codePage != 0 && g_codePage != CP_UTF8 && SetConsoleOutputCP(CP_UTF8) != 0) {
        std::atexit(giveCodePageBack); // it belongs to the console, which outlives us
    }
    obeySequences(STD_OUTPUT_HANDLE);
    obeySequences(STD_ERROR_HANDLE);
}

#else

void expectUtf8() {
    const char* language = std::setlocale(LC_CTYPE, "");
    const std::string_view encoding = language != nullptr ? nl_langinfo(CODESET) : "";
    if (encoding != "UTF-8" && std::setlocale(LC_CTYPE, "C.UTF-8") != nullptr) {
        if (const char* all = std::getenv("LC_ALL"); all != nullptr && *all != '\0') {
            setenv("LANG", all, 0);
            unsetenv("LC_ALL"); // it would overrule the next one
        }
        setenv("LC_CTYPE", "C.UTF-8", 1);
    }
}

#endif

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("sincscope"));
    QCoreApplication::setOrganizationName(QStringLiteral("sincscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SINCSCOPE_VERSION));
}

} // namespace sinc
