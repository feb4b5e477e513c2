#include "ui/window/panels.h"

#include "ui/analysers/analyser_panels.h"

namespace sinc {

std::vector<Panel> panels() {
    return analyserPanels();
}

} // namespace sinc
