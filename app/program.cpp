#include "app/program.h"

#include <QCoreApplication>

#ifndef Q_OS_WIN
#include <langinfo.h>

#include <clocale>
#include <cstdlib>
#include <string_view>
#endif

#include "generated/version.h"

namespace sinc {

void expectUtf8() {
#ifndef Q_OS_WIN
    const char* language = std::setlocale(LC_CTYPE, "");
    const std::string_view encoding = language != nullptr ? nl_langinfo(CODESET) : "";
    if (encoding != "UTF-8" && std::setlocale(LC_CTYPE, "C.UTF-8") != nullptr) {
        if (const char* all = std::getenv("LC_ALL"); all != nullptr && *all != '\0') {
            setenv("LANG", all, 0);
            unsetenv("LC_ALL"); // it would overrule the next one
        }
        setenv("LC_CTYPE", "C.UTF-8", 1);
    }
#endif
}

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("sincscope"));
    QCoreApplication::setOrganizationName(QStringLiteral("sincscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SINCSCOPE_VERSION));
}

} // namespace sinc
