#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// Which file may include which header: app -> ui -> core/engine -> core/{record,process,capture,meter,lab} ->
/// core/dsp
/// -> core/audio, and how far Qt and the systems' own headers may come (docs/architecture.md).
namespace sinc::house {

/// A header as a source line names it.
struct Include {
    QString header; ///< what stands between the quotes or angle brackets
    bool quoted = false;
};

/// The header that a line of C++ includes; nothing for every other line.
[[nodiscard]] std::optional<Include> includeOf(QStringView line);

/// Why `file` (its path from the root, as in "ui/main_window.cpp") may not include that header; empty when it may.
/// Asks the disk which Qt module a header such as QImage belongs to.
[[nodiscard]] QString offence(const QString& file, const Include& include);

/// Whether Qt's headers lie where offence() looks for them.
[[nodiscard]] bool qtHeadersAreKnown();

} // namespace sinc::house
