#pragma once

#include "core/dsp/impulse_response.h"
#include "core/dsp/prototype.h"
#include "core/dsp/quality.h"
#include "core/dsp/stages/spectral_layout.h"
#include "core/dsp/stages/stretch_layout.h"
#include "core/dsp/stages/tile_bank.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sinc {

/// One stage of a plan: what a Stage is built from.
struct StagePlan {
    enum class Kind {
        Tiles,    ///< polyphase, coefficients stored for every phase
        Decimate, ///< one phase, every few frames
        Blend,    ///< polyphase, output by output, coefficients computed or stored
        Spectral, ///< by Fourier transforms of one size
        Stretch,  ///< by Fourier transforms of two sizes
    };

    Kind kind = Kind::Tiles;
    RateRatio ratio;
    LowpassDesign design;                       ///< at this stage's input rate
    bool hasEvenPhases = true;                  ///< as Prototype has it
    std::shared_ptr<const Prototype> prototype; ///< Tiles, Decimate and Blend
    TileLayout tiles;                           ///< Tiles
    std::size_t phases = 0;                     ///< Blend: that occur; 0: any
    std::optional<ImpulseResponse> response;    ///< Spectral and Stretch
    SpectralLayout spectral;                    ///< Spectral
    StretchLayout stretch;                      ///< Stretch
    double stop = 1.0;     ///< Spectral and Stretch: fraction of this stage's lower Nyquist frequency
    double cost = 0.0;     ///< ns for one input frame of this stage, two channels, estimated
    double delay = 0.0;    ///< input frames of this stage
    std::int64_t past = 0; ///< input frames that an output looks back to
};

/// How a rate is converted. Depends on nothing but the question, so that every run does the same.
struct ResamplePlan {
    bool isDouble = false;
    std::vector<StagePlan> stages;
    double delayInputs = 0.0; ///< at worst between an input frame and the output that needs it, frames of the input
    double groupDelayInputs = 0.0; ///< of a filter that is not symmetrical; the output is trimmed by it
    double cost = 0.0;             ///< ns for one output frame of two channels, estimated

    /// One line for people who want to know, English, as in
    /// "float32, 160:147 polyphase of 147 phases, 190 taps". For the laboratory and the benchmark.
    [[nodiscard]] std::string text() const;
};

/// What a plan is made for.
struct PlanQuestion {
    int inputRate = 48'000;
    int outputRate = 48'000;
    Quality quality;
    bool variableRatio = false; ///< the ratio will change while sound flows
};

/// @param question in range already (Resampler::prepare() checks)
[[nodiscard]] ResamplePlan planResampling(const PlanQuestion& question);

} // namespace sinc
