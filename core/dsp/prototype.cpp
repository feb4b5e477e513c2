#include "core/dsp/prototype.h"

#include <cmath>
#include <numbers>

namespace sinc {

namespace {

constexpr double kV25Half = 16.0;
constexpr double kV25Beta = 7.0;
constexpr int kV25Phases = 1024;

double sincOf(double x) noexcept {
    return x == 0.0 ? 1.0 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
}

double halfOf(Quality::Kind kind, double scale) {
    switch (kind) {
    case Quality::Kind::Lanczos3:
        return 3.0 / scale;
    case Quality::Kind::KaiserV25:
    case Quality::Kind::KaiserV25Fixed:
        return kV25Half;
    case Quality::Kind::Nearest:
    case Quality::Kind::Linear:
    case Quality::Kind::Kaiser:
        break;
    }
    return 1.0;
}

int phasesOf(Quality::Kind kind) {
    if (kind == Quality::Kind::KaiserV25Fixed) {
        return kV25Phases;
    }
    return kind == Quality::Kind::Nearest ? 2 : 0;
}

} // namespace

double KaiserPrototype::at(double t) const noexcept {
    return sincOf(t * m_cutoff) * m_window.at(t / m_half);
}

ClassicPrototype::ClassicPrototype(Quality::Kind kind, double scale)
    : m_kind(kind)
    , m_scale(scale)
    , m_half(halfOf(kind, scale))
    , m_phases(phasesOf(kind))
    , m_window(kV25Beta) {}

double ClassicPrototype::at(double t) const noexcept {
    switch (m_kind) {
    case Quality::Kind::Nearest:
        return t >= -0.5 && t < 0.5 ? 1.0 : 0.0;
    case Quality::Kind::Linear:
        return std::fmax(0.0, 1.0 - std::fabs(t));
    case Quality::Kind::Lanczos3:
        return std::fabs(t) < m_half ? sincOf(t * m_scale) * sincOf(t * m_scale / 3.0) : 0.0;
    case Quality::Kind::KaiserV25:
    case Quality::Kind::KaiserV25Fixed:
    case Quality::Kind::Kaiser:
        break;
    }
    return sincOf(t * m_scale) * m_window.at(t / m_half);
}

} // namespace sinc
