#pragma once

#include "core/engine/engine_types.h"
#include "core/lab/abx.h"
#include "core/lab/figures.h"
#include "core/lab/preview.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <memory>

/// What the laboratory gives to its users. Plain data; measurements are shared and never change.
namespace sinc {

/// What to compare.
struct LabRequest {
    int fromHz = 96'000;
    int toHz = 44'100;
    QStringList qualities; ///< names; kMostQualities at most
    bool logarithmicSweep = false;
    bool withCost = true; ///< measure computing time when all else is done

    static constexpr int kMostQualities = 6;

    [[nodiscard]] lab::LabSpec spec() const {
        return {{fromHz, toHz}, logarithmicSweep ? lab::SweepLaw::Logarithmic : lab::SweepLaw::Linear};
    }
};

using LabMeasurement = std::shared_ptr<const lab::Measurement>;
using LabPreview = std::shared_ptr<const lab::Preview>;

} // namespace sinc

Q_DECLARE_METATYPE(sinc::LabMeasurement)
Q_DECLARE_METATYPE(sinc::LabPreview)
