#include "core/meter/analysis/window.h"

#include <cmath>
#include <numbers>

namespace sinc {

namespace {

/// Sum of a rectangular window's `size` samples turned by `bins` turns, over size; its phase is left out.
double dirichlet(double bins, double size) noexcept {
    const double angle = std::numbers::pi * bins;
    const double below = std::sin(angle / size);
    return std::fabs(below) < 1.0e-12 ? 1.0 : std::sin(angle) / (size * below);
}

} // namespace

std::string_view nameOf(WindowShape shape) noexcept {
    switch (shape) {
    case WindowShape::Rectangular:
        return "rectangular";
    case WindowShape::Hann:
        return "hann";
    case WindowShape::BlackmanHarris:
        return "blackman-harris";
    case WindowShape::FlatTop:
        return "flat-top";
    }
    return "";
}

WindowTerms termsOf(WindowShape shape) noexcept {
    switch (shape) {
    case WindowShape::Rectangular:
        return {{1.0, 0.0, 0.0, 0.0, 0.0}};
    case WindowShape::Hann:
        return {{0.5, 0.5, 0.0, 0.0, 0.0}};
    case WindowShape::BlackmanHarris:
        return {{0.35875, 0.48829, 0.14128, 0.01168, 0.0}};
    case WindowShape::FlatTop:
        return {{0.21557895, 0.41663158, 0.277263158, 0.083578947, 0.006947368}};
    }
    return {};
}

std::vector<float> makeWindow(WindowShape shape, std::size_t size) {
    const WindowTerms terms = termsOf(shape);
    std::vector<float> window(size);
    for (std::size_t n = 0; n < size; ++n) {
        const double turn = 2.0 * std::numbers::pi * static_cast<double>(n) / static_cast<double>(size);
        double value = 0.0;
        double sign = 1.0;
        for (std::size_t k = 0; k < terms.a.size(); ++k) {
            value += sign * terms.a[k] * std::cos(static_cast<double>(k) * turn);
            sign = -sign;
        }
        window[n] = static_cast<float>(value);
    }
    return window;
}

double noiseBandwidthBins(WindowShape shape) noexcept {
    const WindowTerms terms = termsOf(shape);
    double cosines = 0.0;
    for (std::size_t k = 1; k < terms.a.size(); ++k) {
        cosines += terms.a[k] * terms.a[k] / 2.0;
    }
    return 1.0 + cosines / (terms.a[0] * terms.a[0]);
}

double windowResponse(WindowShape shape, double bins, std::size_t size) noexcept {
    const WindowTerms terms = termsOf(shape);
    const auto length = static_cast<double>(size);
    // Half a turn over the whole window moves each term's sum by a sign, which cancels that of the term.
    double sum = terms.a[0] * dirichlet(bins, length);
    for (std::size_t k = 1; k < terms.a.size(); ++k) {
        const auto offset = static_cast<double>(k);
        sum += terms.a[k] / 2.0 * (dirichlet(bins - offset, length) + dirichlet(bins + offset, length));
    }
    return sum / terms.a[0];
}

} // namespace sinc
