#pragma once

#include <string>
#include <vector>

namespace sinc::bench {

/// One line of a picture.
struct PlotLine {
    std::string name;
    std::vector<double> x;
    std::vector<double> y;
};

/// Writes lines as an SVG picture that reads on light and dark pages. @return whether it was written
bool writePlot(const std::string& path, const std::string& title, const std::string& xTitle,
               const std::string& yTitle, const std::vector<PlotLine>& lines);

} // namespace sinc::bench
