#include "ui/plots/curves_as_csv.h"

#include <algorithm>
#include <map>

namespace sinc {

QString curvesAsCsv(const std::vector<QCPGraphDataContainer>& curves, double floor) {
    std::map<double, std::vector<double>> rows;
    for (std::size_t column = 0; column < curves.size(); ++column) {
        for (auto point = curves[column].constBegin(); point != curves[column].constEnd(); ++point) {
            std::vector<double>& row = rows[point->key];
            row.resize(curves.size(), qQNaN());
            row[column] = point->value;
        }
    }
    QString text;
    for (const auto& [x, values] : rows) {
        text += QString::number(x, 'g', 9);
        for (const double value : values) {
            text +=
                QLatin1Char(',') + (qIsNaN(value) ? QString() : QString::number(std::max(value, floor), 'g', 7));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace sinc
