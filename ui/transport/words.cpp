#include "ui/transport/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sinc {

QString clockText(double seconds) {
    const auto tenths = static_cast<qint64>(seconds * 10.0);
    const QLatin1Char zero('0');
    return QStringLiteral("%1:%2:%3%4%5")
        .arg(tenths / 36'000)
        .arg(tenths / 600 % 60, 2, 10, zero)
        .arg(tenths / 10 % 60, 2, 10, zero)
        .arg(QLocale().decimalPoint())
        .arg(tenths % 10);
}

QString durationText(double seconds) {
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const QLatin1Char zero('0');
    const QString end = QStringLiteral(":%1").arg(whole % 60, 2, 10, zero);
    return whole < 3600 ? QString::number(whole / 60) + end
                        : QStringLiteral("%1:%2").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero) + end;
}

QString roughTime(double seconds) {
    const QLocale locale;
    if (seconds >= 7'200.0) {
        return QCoreApplication::translate("Time", "%1 h")
            .arg(locale.toString(std::floor(seconds / 3'600.0), 'f', 0));
    }
    if (seconds >= 120.0) {
        return QCoreApplication::translate("Time", "%1 min")
            .arg(locale.toString(std::floor(seconds / 60.0), 'f', 0));
    }
    return QCoreApplication::translate("Time", "%1 s").arg(locale.toString(std::floor(seconds), 'f', 0));
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

double bytesPerSecond(const OutputPlan& plan) {
    return static_cast<double>(plan.format.sampleRate) * plan.format.channels * bytesPerSample(plan.sampleFormat);
}

} // namespace sinc
