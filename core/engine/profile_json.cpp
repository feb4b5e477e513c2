#include "core/engine/profile_json.h"

#include "core/audio/stream_format.h"
#include "core/engine/profile_book.h"
#include "core/record/container.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace sinc {

namespace {

constexpr qsizetype kLongestDescription = 200; ///< characters
constexpr qsizetype kMostProfiles = 1000;

QString tr(const char* source) {
    return QCoreApplication::translate("sinc", source);
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

const QStringList& fields() {
    static const QStringList names{QStringLiteral("name"),         QStringLiteral("description"),
                                   QStringLiteral("sampleRate"),   QStringLiteral("channels"),
                                   QStringLiteral("sampleFormat"), QStringLiteral("container")};
    return names;
}

/// A value as it stands in the document, cut to a length that fits into a sentence.
std::string written(const QJsonValue& value) {
    if (value.isString()) {
        return value.toString().left(60).simplified().toStdString(); // one line
    }
    const QByteArray inList = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return inList.mid(1, inList.size() - 2).left(60).toStdString();
}

QString sampleFormatNames() {
    QStringList names;
    for (const SampleFormat format : kSampleFormats) {
        names << text(nameOf(format));
    }
    return names.join(QStringLiteral(", "));
}

QString containerNames() {
    QStringList names;
    for (const Container& container : containers()) {
        names << text(container.suffix);
    }
    return names.join(QStringLiteral(", "));
}

QString fieldInWords(const QString& field, const QString& profile) {
    return profile.isEmpty() ? tr("the field “%1” of a profile without a name").arg(field)
                             : tr("the field “%1” of the profile “%2”").arg(field, profile);
}

QString fieldsInWords(const QString& profile) {
    return tr("a field of the profile “%1”").arg(profile);
}

QString allowedName() {
    return tr("1 to 40 of the letters a to z, digits, “-”, “_” and “.”");
}

QString allowedDescription() {
    return tr("a sentence of at most 200 characters, without line breaks");
}

QString allowedNumbers(int lowest, int highest) {
    return tr("a whole number from %1 to %2, or null for as captured").arg(lowest).arg(highest);
}

QString oneOf(const QString& names) {
    return tr("one of %1").arg(names);
}

QString oneOfOrNull(const QString& names) {
    return tr("one of %1, or null for as captured").arg(names);
}

QString whatHolds(const Container& container, const std::string& allowed) {
    return tr("%1, which is what %2 holds").arg(text(allowed), text(container.name));
}

/// Reads the fields of one profile and keeps a failure for each that is not right.
class FieldReader {
public:
    FieldReader(const QJsonObject& json, std::vector<Failure>& problems)
        : m_json(json)
        , m_problems(problems) {}

    Profile read() {
        Profile profile;
        readName(profile);
        readDescription(profile);
        profile.sampleRate = whole(QStringLiteral("sampleRate"), kMinSampleRate, kMaxSampleRate);
        profile.channels = whole(QStringLiteral("channels"), 1, kMaxChannels);
        readSampleFormat(profile);
        readContainer(profile);
        refuseUnknownFields();
        return profile;
    }

private:
    void refuse(const QString& field, const QString& allowed) {
        const QString name = m_json[QStringLiteral("name")].toString().left(60);
        const std::string value = m_json.contains(field) ? written(m_json[field]) : std::string();
        m_problems.push_back(
            {Fault::ValueInvalid, fieldInWords(field, name).toStdString(), value, allowed.toStdString(), {}});
    }

    [[nodiscard]] bool given(const QString& field) const {
        return m_json.contains(field) && !m_json[field].isNull();
    }

    void readName(Profile& profile) {
        const QString field = QStringLiteral("name");
        profile.name = m_json[field].toString().toStdString();
        if (!isProfileName(profile.name)) {
            refuse(field, allowedName());
        } else if (isBuiltInProfile(profile.name)) {
            m_problems.push_back(nameIsBuiltIn(profile.name));
        }
    }

    void readDescription(Profile& profile) {
        const QString field = QStringLiteral("description");
        const QString words = m_json[field].toString();
        const bool plain = std::all_of(words.begin(), words.end(), [](QChar letter) { return letter.isPrint(); });
        if (given(field) && (!m_json[field].isString() || !plain || words.size() > kLongestDescription)) {
            refuse(field, allowedDescription());
        }
        profile.description = words.toStdString();
    }

    std::optional<int> whole(const QString& field, int lowest, int highest) {
        if (!given(field)) {
            return std::nullopt;
        }
        const double number = m_json[field].isDouble() ? m_json[field].toDouble() : -1.0;
        if (number != std::floor(number) || number < lowest || number > highest) {
            refuse(field, allowedNumbers(lowest, highest));
            return std::nullopt;
        }
        return static_cast<int>(number);
    }

    void readSampleFormat(Profile& profile) {
        const QString field = QStringLiteral("sampleFormat");
        if (given(field)) {
            profile.sampleFormat = sampleFormatNamed(m_json[field].toString().toStdString());
            if (!profile.sampleFormat) {
                refuse(field, oneOfOrNull(sampleFormatNames()));
            }
        }
    }

    void readContainer(Profile& profile) {
        const QString field = QStringLiteral("container");
        if (!given(field)) {
            return;
        }
        profile.suffix = m_json[field].toString().toStdString();
        const Result<Container> container = containerOf("file." + profile.suffix);
        if (!container || container.value().suffix != profile.suffix) {
            refuse(field, oneOf(containerNames()));
            return;
        }
        // What is left as captured is only known when there is a source.
        const StreamFormat format{profile.sampleRate.value_or(48'000), profile.channels.value_or(1), 0};
        if (const Status holds = checkHolds(container.value(), format); !holds) {
            const bool rate = holds.failure().fault == Fault::RateOutOfRange;
            refuse(rate ? QStringLiteral("sampleRate") : QStringLiteral("channels"),
                   whatHolds(container.value(), holds.failure().allowed));
        }
    }

    /// A misspelt field would be left out without a word.
    void refuseUnknownFields() {
        for (const QString& key : m_json.keys()) {
            if (!fields().contains(key) && key != QStringLiteral("builtIn")) {
                const QString subject = fieldsInWords(m_json[QStringLiteral("name")].toString().left(60));
                m_problems.push_back({Fault::ValueInvalid,
                                      subject.toStdString(),
                                      key.left(60).toStdString(),
                                      oneOf(fields().join(QStringLiteral(", "))).toStdString(),
                                      {}});
            }
        }
    }

    const QJsonObject& m_json;
    std::vector<Failure>& m_problems;
};

Failure unreadable(const std::string& name, const QString& why) {
    return {Fault::ValueInvalid,
            tr("a file of profiles (%1)").arg(why).toStdString(),
            name,
            tr("a JSON document with a list named “profiles”").toStdString(),
            {}};
}

/// The profiles of a document; nothing when it is none of the three forms.
std::optional<QJsonArray> listOf(const QJsonDocument& document) {
    if (document.isArray()) {
        return document.array();
    }
    const QJsonObject object = document.object();
    const QJsonValue inside = object[QStringLiteral("profiles")];
    if (inside.isArray() && object.size() == 1) {
        return inside.toArray();
    }
    const bool isProfile = std::any_of(fields().begin(), fields().end(),
                                       [&object](const QString& field) { return object.contains(field); });
    return isProfile ? std::optional(QJsonArray{object}) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Profile& profile) {
    const auto orNull = [](const std::optional<int>& value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{QStringLiteral("name"), text(profile.name)},
            {QStringLiteral("description"), text(profile.description)},
            {QStringLiteral("sampleRate"), orNull(profile.sampleRate)},
            {QStringLiteral("channels"), orNull(profile.channels)},
            {QStringLiteral("sampleFormat"),
             profile.sampleFormat ? QJsonValue(text(nameOf(*profile.sampleFormat))) : QJsonValue()},
            {QStringLiteral("container"), text(profile.suffix)}};
}

QByteArray profilesToJson(const std::vector<Profile>& profiles) {
    QJsonArray list;
    for (const Profile& profile : profiles) {
        list.append(toJson(profile));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("profiles"), list}}).toJson();
}

ProfileReading profileFromJson(const QJsonObject& json) {
    ProfileReading reading;
    const Profile profile = FieldReader(json, reading.problems).read();
    if (reading.problems.empty()) {
        reading.profiles.push_back(profile);
    }
    return reading;
}

ProfileReading profilesFromJson(const QByteArray& text, const std::string& name) {
    ProfileReading all;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = text.left(error.offset).count('\n') + 1;
        all.problems.push_back(unreadable(name, tr("line %1: %2").arg(line).arg(error.errorString())));
        return all;
    }
    const std::optional<QJsonArray> list = listOf(document);
    if (!list || list->size() > kMostProfiles) {
        all.problems.push_back(unreadable(name, !list ? tr("it holds no list named “profiles”")
                                                      : tr("it holds more than %1").arg(kMostProfiles)));
        return all;
    }
    std::set<std::string> names;
    for (const auto& entry : *list) {
        if (!entry.isObject()) {
            all.problems.push_back(
                unreadable(name, tr("“%1” is no profile").arg(QString::fromStdString(written(entry)))));
            continue;
        }
        ProfileReading one = profileFromJson(entry.toObject());
        if (!one.profiles.empty() && !names.insert(one.profiles.front().name).second) {
            one.problems.push_back(
                unreadable(name, tr("two profiles have the name “%1”").arg(sinc::text(one.profiles.front().name))));
            one.profiles.clear();
        }
        all.profiles.insert(all.profiles.end(), one.profiles.begin(), one.profiles.end());
        all.problems.insert(all.problems.end(), one.problems.begin(), one.problems.end());
    }
    return all;
}

} // namespace sinc
