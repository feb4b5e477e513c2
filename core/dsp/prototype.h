#pragma once

#include "core/dsp/kaiser_table.h"
#include "core/dsp/lowpass_design.h"
#include "core/dsp/quality.h"

#include <cmath>

namespace sinc {

/// A continuous impulse response, of which the polyphase filters take their coefficients. Not normalised.
class Prototype {
public:
    Prototype() = default;
    virtual ~Prototype() = default;
    Prototype(const Prototype&) = delete;
    Prototype& operator=(const Prototype&) = delete;

    /// The response is 0 beyond this many input frames on either side.
    [[nodiscard]] virtual double half() const noexcept = 0;
    /// @param t input frames from the middle
    [[nodiscard]] virtual double at(double t) const noexcept = 0;
    /// Phases between two input frames that it knows, 0: any. A phase between two is taken for the one before.
    [[nodiscard]] virtual int phases() const noexcept { return 0; }
};

/// A Kaiser-windowed sinc.
class KaiserPrototype : public Prototype {
public:
    /// @param scale rate that the design belongs to / input rate
    KaiserPrototype(const LowpassDesign& design, double scale)
        : KaiserPrototype(design.cutoff * scale, design.half / scale, design.beta) {}
    KaiserPrototype(double cutoff, double half, double beta)
        : m_cutoff(cutoff)
        , m_half(half)
        , m_window(beta) {}

    [[nodiscard]] double half() const noexcept override { return m_half; }
    [[nodiscard]] double at(double t) const noexcept override;

private:
    double m_cutoff; ///< fraction of the input's Nyquist frequency
    double m_half;
    KaiserTable m_window;
};

/// The filters of old: nearest, linear, lanczos3, kaiser-v2.5-fixed.
class ClassicPrototype : public Prototype {
public:
    /// @param scale lower rate / input rate
    ClassicPrototype(Quality::Kind kind, double scale);

    [[nodiscard]] double half() const noexcept override { return m_half; }
    [[nodiscard]] double at(double t) const noexcept override;
    [[nodiscard]] int phases() const noexcept override { return m_phases; }

private:
    Quality::Kind m_kind;
    double m_scale;
    double m_half;
    int m_phases;
    KaiserTable m_window;
};

} // namespace sinc
