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
    /// Whether every phase has a sum of 1, so that a steady level stays steady. Not so when the filter lets images
    /// of 0 Hz pass, for another one to stop: then only all of them together have.
    [[nodiscard]] virtual bool hasEvenPhases() const noexcept { return true; }
};

/// A Kaiser-windowed sinc.
class KaiserPrototype : public Prototype {
public:
    /// @param scale rate that the design belongs to / input rate
    KaiserPrototype(const LowpassDesign& design, double scale, bool hasEvenPhases = true)
        : m_cutoff(design.cutoff * scale)
        , m_half(design.half / scale)
        , m_window(design.beta)
        , m_hasEvenPhases(hasEvenPhases) {}

    [[nodiscard]] double half() const noexcept override { return m_half; }
    [[nodiscard]] double at(double t) const noexcept override;
    [[nodiscard]] bool hasEvenPhases() const noexcept override { return m_hasEvenPhases; }

private:
    double m_cutoff; ///< fraction of the input's Nyquist frequency
    double m_half;
    KaiserTable m_window;
    bool m_hasEvenPhases;
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
