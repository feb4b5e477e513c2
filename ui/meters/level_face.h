#pragma once

#include "core/engine/engine_types.h"
#include "ui/theme/theme.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace sinc {

/// What the level bars show and where: peak and RMS in dBFS, or one of the standards' meters on its own scale.
class LevelFace {
public:
    /// A mark of the scale.
    struct Mark {
        double fraction = 0.0; ///< of the bar's length
        QString text;
    };
    /// A stretch of the bar and its colour, up to the next one.
    struct Zone {
        double from = 0.0; ///< of the bar's length
        theme::Role role = theme::Role::MeterLow;
    };

    /// @param kind none: peak and RMS
    explicit LevelFace(std::optional<Ballistics> kind = {})
        : m_kind(kind) {}

    [[nodiscard]] std::optional<Ballistics> kind() const { return m_kind; }
    /// 0..1 of the bar's length. @param level linear, 1 = full scale
    [[nodiscard]] double fractionOf(double level) const;
    /// The figure with one decimal; −∞ where the scale has nothing to say.
    [[nodiscard]] QString figure(double level) const;
    /// The figure with its unit.
    [[nodiscard]] QString reading(double level) const;
    /// From the loudest down.
    [[nodiscard]] std::vector<Mark> marks() const;
    [[nodiscard]] std::array<Zone, 3> zones() const;

private:
    [[nodiscard]] double fractionOfReading(double reading) const;

    std::optional<Ballistics> m_kind;
};

/// Where the face of a kind changes its colour, in the unit of its scale: at the level that a programme is aligned
/// to, and at the one that it should not pass (EBU R 68, 9 dB apart; K-system: 0 and +4 dB).
struct FaceColours {
    double loud = 0.0;
    double high = 0.0;
};
[[nodiscard]] FaceColours coloursOf(Ballistics kind);

/// A kind for people: "PPM type IIa (BBC, IEC 60268-10)".
[[nodiscard]] QString titleOf(Ballistics kind);

/// The kind of this stable name; none for any other text.
[[nodiscard]] std::optional<Ballistics> ballisticsNamed(const QString& name);

} // namespace sinc
