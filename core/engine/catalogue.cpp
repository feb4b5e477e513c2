#include "core/engine/catalogue.h"

#include "core/dsp/quality.h"
#include "core/engine/profile_book.h"
#include "core/record/container.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sinc {

namespace {

/// Characters that Windows or a path refuses in a file name.
constexpr QStringView kForbidden = u"<>:\"/\\|?*";
constexpr qsizetype kLongestName = 120;

QString cleaned(QString name) {
    for (QChar& letter : name) {
        if (kForbidden.contains(letter) || letter.category() == QChar::Other_Control) {
            letter = u'-';
        }
    }
    return name.simplified().left(kLongestName);
}

Choice choiceOf(const Profile& profile) {
    return {QString::fromStdString(profile.name),
            profile.description.empty() ? QString()
                                        : QCoreApplication::translate("Profiles", profile.description.c_str())};
}

Choice choiceOf(const Quality& quality) {
    return {QString::fromStdString(quality.name),
            QCoreApplication::translate("Qualities", quality.description.c_str())};
}

QString nameOf(FilterPhase phase) {
    switch (phase) {
    case FilterPhase::Linear:
        return QStringLiteral("linear");
    case FilterPhase::Intermediate:
        return QStringLiteral("intermediate");
    case FilterPhase::Minimum:
        return QStringLiteral("minimum");
    }
    return {};
}

} // namespace

std::vector<Choice> profileChoices() {
    std::vector<Choice> choices;
    for (const Profile& profile : knownProfiles().all()) {
        choices.push_back(choiceOf(profile));
    }
    return choices;
}

std::vector<ProfileDetails> profileDetails() {
    std::vector<ProfileDetails> all;
    for (const Profile& profile : knownProfiles().all()) {
        all.push_back({choiceOf(profile), profile.sampleRate, profile.channels, profile.sampleFormat,
                       QString::fromStdString(profile.suffix)});
    }
    return all;
}

std::vector<Choice> qualityChoices() {
    std::vector<Choice> choices;
    for (const Quality& quality : namedQualities()) {
        choices.push_back(choiceOf(quality));
    }
    return choices;
}

std::vector<QualityDetails> qualityDetails() {
    std::vector<QualityDetails> all;
    for (const Quality& quality : namedQualities()) {
        QualityDetails details{choiceOf(quality), {}, {}, nameOf(quality.phase)};
        if (quality.attenuationDb > 0.0) {
            details.attenuationDb = quality.attenuationDb;
            details.passBand = quality.passBand;
        }
        all.push_back(details);
    }
    return all;
}

std::vector<Choice> containerChoices() {
    std::vector<Choice> choices;
    for (const Container& container : containers()) {
        const auto text = [](std::string_view utf8) {
            return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        };
        const QString kind = container.lossless
                                 ? QCoreApplication::translate("Containers", "%1: without loss.")
                                 : QCoreApplication::translate("Containers", "%1: smaller, with loss.");
        choices.push_back({text(container.suffix), kind.arg(text(container.name))});
    }
    return choices;
}

QString takeName(const QString& sourceName, const QDateTime& now, const QString& suffix) {
    const QString name = cleaned(sourceName);
    const QString time = now.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    return QStringLiteral("%1%2%3.%4").arg(time, name.isEmpty() ? QString() : QStringLiteral(" "), name, suffix);
}

QString unusedPath(const QString& path) {
    const QFileInfo wanted(path);
    const QString suffix = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
    QString candidate = path;
    for (int number = 2; QFileInfo::exists(candidate); ++number) {
        candidate = wanted.dir().filePath(
            QStringLiteral("%1 (%2)%3").arg(wanted.completeBaseName()).arg(number).arg(suffix));
    }
    return candidate;
}

} // namespace sinc
