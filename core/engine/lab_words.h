#pragma once

#include "core/engine/lab_types.h"

namespace sinc {

/// A column of the laboratory's table.
struct LabColumn {
    lab::FigureId id;
    QString key;   ///< in JSON
    QString title; ///< short
    QString unit;
    QString explanation; ///< one sentence
    int decimals = 1;
    double shownScale = 1.0; ///< what is shown for 1 of the figure; JSON has the figure itself
};

/// The columns, in order.
[[nodiscard]] const std::vector<LabColumn>& labColumns();

/// The figure in words, with the locale's digits: "-137.5", "below the floor", or a dash.
[[nodiscard]] QString figureInWords(const lab::Figure& figure, const LabColumn& column);

/// What can be compared: our qualities, then the reference libraries. The description says when one is not
/// installed.
struct LabChoice {
    QString name;
    QString description;
    bool installed = true;
};
[[nodiscard]] std::vector<LabChoice> labChoices();

/// A recording that is shorter than the filter of a quality, or silent: what to say.
[[nodiscard]] Notice soundTooShort(const QString& quality, std::size_t frames, std::size_t taps);
[[nodiscard]] Notice soundSilent(const QString& path);

} // namespace sinc
