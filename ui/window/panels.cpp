#include "ui/window/panels.h"

#include <QCoreApplication>

namespace sinc {

std::vector<Panel> panels() {
    return {};
}

} // namespace sinc
