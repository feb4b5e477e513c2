#include "app/cli/command.h"
#include "app/cli/devices_command.h"
#include "app/cli/lab_command.h"
#include "app/cli/measure_command.h"
#include "app/cli/profiles_command.h"
#include "app/cli/qualities_command.h"
#include "app/cli/record_command.h"
#include "app/cli/recover_command.h"
#include "app/cli/resample_command.h"

#include <algorithm>

namespace sinc::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{devicesCommand(),   recordCommand(),  resampleCommand(),
                                          measureCommand(),   labCommand(),     recoverCommand(),
                                          qualitiesCommand(), profilesCommand()};
    return all;
}

const Command* commandNamed(const QString& name) {
    const std::vector<Command>& all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const Command& command) { return command.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace sinc::cli
