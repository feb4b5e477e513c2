#pragma once

class QString;

namespace sinc {

/// Opens the folder of a file in the system's file manager, with the file selected where that can be asked for.
/// @return false when nothing could be opened
bool showInFolder(const QString& path);

} // namespace sinc
