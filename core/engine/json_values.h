#pragma once

#include <QJsonArray>
#include <QJsonValue>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Values as JSON: what is not known is null. Numbers are exact up to 2^63.
namespace sinc {

[[nodiscard]] inline QJsonValue toJson(double value) {
    return value;
}
[[nodiscard]] inline QJsonValue toJson(int value) {
    return value;
}
[[nodiscard]] inline QJsonValue toJson(std::int64_t value) {
    return static_cast<qint64>(value);
}
[[nodiscard]] inline QJsonValue toJson(const QString& value) {
    return value;
}

template <typename T>
[[nodiscard]] QJsonValue toJson(const std::optional<T>& value) {
    return value ? toJson(*value) : QJsonValue();
}

template <typename T>
[[nodiscard]] QJsonValue toJson(const std::vector<T>& values) {
    QJsonArray list;
    for (const T& value : values) {
        list.append(toJson(value));
    }
    return list;
}

} // namespace sinc
