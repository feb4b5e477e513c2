#include "tests/support/test_paths.h"

namespace sinc::test {

QString treePath(const QString& relative) {
    return QStringLiteral(SINCSCOPE_SOURCE_DIR) + u'/' + relative;
}

QString programPath(const QString& name) {
    QString path = QStringLiteral(SINCSCOPE_BIN_DIR) + u'/' + name;
#ifdef Q_OS_WIN
    path += u".exe";
#endif
    return path;
}

} // namespace sinc::test
