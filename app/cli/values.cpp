#include "app/cli/values.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace sinc::cli {

namespace {

struct Unit {
    QStringView name;
    double factor;
};
constexpr std::array kByteUnits{Unit{u"GiB", 1073741824.0}, Unit{u"MiB", 1048576.0}, Unit{u"KiB", 1024.0},
                                Unit{u"GB", 1e9},           Unit{u"MB", 1e6},        Unit{u"kB", 1e3}};
constexpr double kLargestBytes = 9e18; ///< below 2^63

} // namespace

std::optional<double> toNumber(const QString& text) {
    bool good = false;
    const double number = QLocale::c().toDouble(text, &good);
    return good && std::isfinite(number) && !text.contains(u',') ? std::optional(number) : std::nullopt;
}

std::optional<int> toWhole(const QString& text) {
    const std::optional<double> number = toNumber(text);
    if (!number || *number != std::floor(*number)) {
        return std::nullopt;
    }
    return static_cast<int>(
        std::clamp<double>(*number, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

std::optional<SampleFormat> toSampleFormat(const QString& text) {
    return sampleFormatNamed(text.toStdString());
}

std::optional<SplitEvery> toSplitEvery(const QString& text) {
    for (const Unit& unit : kByteUnits) {
        if (text.endsWith(unit.name)) {
            const std::optional<double> count = toNumber(text.chopped(unit.name.size()));
            const bool fits = count && *count > 0.0 && *count * unit.factor < kLargestBytes;
            return fits ? std::optional(SplitEvery{0.0, std::llround(*count * unit.factor)}) : std::nullopt;
        }
    }
    if (text.endsWith(u's')) {
        const std::optional<double> seconds = toNumber(text.chopped(1));
        return seconds && *seconds > 0.0 ? std::optional(SplitEvery{*seconds, 0}) : std::nullopt;
    }
    return std::nullopt;
}

QString timeInWords(double seconds) {
    const auto whole = static_cast<qint64>(seconds);
    const QString rest = QStringLiteral("%1:%2").arg(whole / 60 % 60, whole >= 3600 ? 2 : 1, 10, QChar(u'0'));
    const QString time = rest.arg(whole % 60, 2, 10, QChar(u'0'));
    return whole >= 3600 ? QStringLiteral("%1:%2").arg(whole / 3600).arg(time) : time;
}

QString bytesInWords(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace sinc::cli
