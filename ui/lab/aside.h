#pragma once

#include <functional>

class QObject;

namespace sinc {

/// Runs what takes long, such as packing a picture and writing it to a disk, on a thread of the pool.
/// @param work runs there, and to its end even when `owner` or the window is gone
/// @param done hears on the GUI's thread what `work` returned, unless `owner` is gone by then
void doAside(QObject& owner, std::function<bool()> work, std::function<void(bool)> done);

} // namespace sinc
