#include "ui/meters/level_face.h"

#include "core/engine/level_math.h"
#include "ui/meters/level_scale.h"
#include "ui/plots/figure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

/// What people read.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinc::ProgrammeMeterPanel)
};

constexpr double kLowestFigure = -99.9; ///< what lies below is as good as silence

} // namespace

double LevelFace::fractionOfReading(double reading) const {
    if (!m_kind) {
        return LevelScale::fractionOf(reading);
    }
    const MeterScale& scale = scaleOf(*m_kind);
    return reading > scale.lowest ? std::min((reading - scale.lowest) / (scale.highest - scale.lowest), 1.0) : 0.0;
}

double LevelFace::fractionOf(double level) const {
    return fractionOfReading(m_kind ? readingOf(scaleOf(*m_kind), level) : amplitudeToDb(level));
}

QString LevelFace::figure(double level) const {
    const double value = m_kind ? readingOf(scaleOf(*m_kind), level) : amplitudeToDb(level);
    return value < kLowestFigure ? QStringLiteral("−∞") : figureText(value, 1);
}

QString LevelFace::reading(double level) const {
    const QString unit = m_kind ? QString::fromLatin1(scaleOf(*m_kind).unit.data()) : QStringLiteral("dBFS");
    return unit.isEmpty() ? figure(level) : QStringLiteral("%1 %2").arg(figure(level), unit);
}

std::vector<LevelFace::Mark> LevelFace::marks() const {
    std::vector<Mark> marks;
    const auto add = [this, &marks](double value) {
        marks.push_back({fractionOfReading(value), figureText(value, 0)});
    };
    if (!m_kind) {
        std::for_each(LevelScale::kMarksDb.begin(), LevelScale::kMarksDb.end(), add);
        return marks;
    }
    const MeterScale& scale = scaleOf(*m_kind);
    for (auto mark = scale.marks.rbegin(); mark != scale.marks.rend(); ++mark) {
        if (*mark >= scale.lowest && *mark <= scale.highest) {
            add(*mark);
        }
    }
    return marks;
}

std::array<LevelFace::Zone, 3> LevelFace::zones() const {
    const FaceColours at = m_kind ? coloursOf(*m_kind) : FaceColours{LevelScale::kLoudDb, LevelScale::kHighDb};
    return {Zone{0.0, theme::Role::MeterLow}, Zone{fractionOfReading(at.loud), theme::Role::MeterMid},
            Zone{fractionOfReading(at.high), theme::Role::MeterHigh}};
}

FaceColours coloursOf(Ballistics kind) {
    switch (kind) {
    case Ballistics::PpmI:
        return {-9.0, 0.0};
    case Ballistics::PpmIIa:
        return {4.0, 6.0};
    case Ballistics::PpmIIb:
        return {0.0, 8.0};
    case Ballistics::Vu:
        return {-3.0, 0.0};
    case Ballistics::K12:
    case Ballistics::K14:
    case Ballistics::K20:
        return {0.0, 4.0};
    case Ballistics::DigitalPeak:
    case Ballistics::RmsFast:
    case Ballistics::RmsSlow:
        break;
    }
    return {LevelScale::kLoudDb, LevelScale::kHighDb};
}

QString titleOf(Ballistics kind) {
    switch (kind) {
    case Ballistics::DigitalPeak:
        return Words::tr("Digital peak (IEC 60268-18)");
    case Ballistics::PpmI:
        return Words::tr("PPM type I (DIN, IEC 60268-10)");
    case Ballistics::PpmIIa:
        return Words::tr("PPM type IIa (BBC, IEC 60268-10)");
    case Ballistics::PpmIIb:
        return Words::tr("PPM type IIb (EBU, IEC 60268-10)");
    case Ballistics::Vu:
        return Words::tr("VU (IEC 60268-17)");
    case Ballistics::K12:
        return Words::tr("K-12");
    case Ballistics::K14:
        return Words::tr("K-14");
    case Ballistics::K20:
        return Words::tr("K-20");
    case Ballistics::RmsFast:
        return Words::tr("RMS fast (125 ms, sine = peak)");
    case Ballistics::RmsSlow:
        return Words::tr("RMS slow (1 s, sine = peak)");
    }
    return {};
}

std::optional<Ballistics> ballisticsNamed(const QString& name) {
    for (const Ballistics kind : kBallistics) {
        if (name == QLatin1String(scaleOf(kind).name.data())) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace sinc
