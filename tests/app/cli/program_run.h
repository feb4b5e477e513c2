#pragma once

#include "tests/support/test_paths.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

/// Runs sincscope-cli as a person would.
namespace sinc::test {

struct Outcome {
    int exitCode = -1; ///< -1: it crashed or did not end
    QString out;
    QString err;

    /// The standard output as the one JSON document that it has to be; null otherwise.
    [[nodiscard]] QJsonDocument json() const {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
        return error.error == QJsonParseError::NoError ? document : QJsonDocument();
    }
    /// Exactly one line on the standard error.
    [[nodiscard]] bool saysOneLine() const {
        return err.endsWith(u'\n') && err.count(u'\n') == 1 && err.size() > 20;
    }
};

/// Starts the program; its language is English.
inline std::unique_ptr<QProcess> startCli(const QStringList& arguments) {
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process->setProcessEnvironment(environment);
    process->start(programPath(QStringLiteral("sincscope-cli")), arguments);
    return process;
}

inline Outcome outcomeOf(QProcess& process) {
    constexpr int kPatienceMs = 60'000;
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, QString(), process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Outcome runCli(const QStringList& arguments) {
    return outcomeOf(*startCli(arguments));
}

/// What another program prints; empty when it fails.
inline QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                      : QByteArray();
}

} // namespace sinc::test
