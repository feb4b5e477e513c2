#include "tests/bench/memory_plot.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace sinc::bench {

namespace {

constexpr double kWidth = 820.0;
constexpr double kHeight = 380.0;
constexpr double kLeft = 70.0;
constexpr double kRight = 150.0; ///< room for the names
constexpr double kTop = 40.0;
constexpr double kBottom = 50.0;
/// Okabe and Ito's colours, which nearly everybody can tell apart.
constexpr std::array kColours{"#999999", "#D55E00", "#0072B2", "#CC79A7", "#009E73"};

/// The smallest of 1, 2, 5 times a power of ten that cuts a range into at most six steps.
double stepOf(double range) {
    const double power = std::pow(10.0, std::floor(std::log10(std::max(range, 1e-9) / 6.0)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (range / (factor * power) <= 6.0) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

struct Axis {
    double low;
    double high;
    double from; ///< where `low` lies in the picture
    double to;

    [[nodiscard]] double at(double value) const { return from + (value - low) / (high - low) * (to - from); }
};

void writeGrid(std::FILE* file, const Axis& x, const Axis& y) {
    const double xStep = stepOf(x.high - x.low);
    for (double value = std::ceil(x.low / xStep) * xStep; value <= x.high + 1e-9; value += xStep) {
        std::fprintf(file, "<text x='%.1f' y='%.1f' text-anchor='middle'>%g</text>\n", x.at(value), y.from + 18.0,
                     value);
    }
    const double yStep = stepOf(y.high - y.low);
    for (double value = std::ceil(y.low / yStep) * yStep; value <= y.high + 1e-9; value += yStep) {
        std::fprintf(file,
                     "<line x1='%.1f' x2='%.1f' y1='%.1f' y2='%.1f' stroke='#888' stroke-opacity='0.3'/>\n"
                     "<text x='%.1f' y='%.1f' text-anchor='end'>%g</text>\n",
                     x.from, x.to, y.at(value), y.at(value), x.from - 8.0, y.at(value) + 4.0, value);
    }
}

void writeLine(std::FILE* file, const PlotLine& line, const char* colour, const Axis& x, const Axis& y) {
    std::fprintf(file, "<polyline fill='none' stroke='%s' stroke-width='2' points='", colour);
    for (std::size_t i = 0; i < line.x.size(); ++i) {
        std::fprintf(file, "%.1f,%.1f ", x.at(line.x[i]), y.at(line.y[i]));
    }
    std::fprintf(file, "'/>\n");
}

} // namespace

bool writePlot(const std::string& path, const std::string& title, const std::string& xTitle,
               const std::string& yTitle, const std::vector<PlotLine>& lines) {
    Axis x{0.0, 1e-6, kLeft, kWidth - kRight};
    Axis y{0.0, 0.1, kHeight - kBottom, kTop};
    for (const PlotLine& line : lines) {
        for (std::size_t i = 0; i < line.x.size(); ++i) {
            x.high = std::max(x.high, line.x[i]);
            y.high = std::max(y.high, line.y[i] * 1.1);
            y.low = std::min(y.low, line.y[i] * 1.1);
        }
    }
    std::FILE* file = std::fopen(path.c_str(), "w");
    if (file == nullptr) {
        return false;
    }
    std::fprintf(file,
                 "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f' font-family='sans-serif' "
                 "font-size='12'>\n<rect width='100%%' height='100%%' fill='#fff'/>\n"
                 "<text x='%.1f' y='22' font-size='14'>%s</text>\n<text x='%.1f' y='%.1f'>%s</text>\n"
                 "<text transform='translate(16 %.1f) rotate(-90)' text-anchor='middle'>%s</text>\n",
                 kWidth, kHeight, kLeft, title.c_str(), kLeft, kHeight - 10.0, xTitle.c_str(), kHeight / 2.0,
                 yTitle.c_str());
    writeGrid(file, x, y);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const char* colour = kColours[i % kColours.size()];
        writeLine(file, lines[i], colour, x, y);
        std::fprintf(file, "<text x='%.1f' y='%.1f' fill='%s' font-weight='bold'>%s</text>\n", x.to + 14.0,
                     kTop + 14.0 + 20.0 * static_cast<double>(i), colour, lines[i].name.c_str());
    }
    std::fprintf(file, "</svg>\n");
    return std::fclose(file) == 0;
}

} // namespace sinc::bench
