#pragma once

namespace sinc {

/// Makes the C library speak UTF-8 where the environment asks for an encoding that cannot hold every file name
/// (LC_ALL=C, no locale at all), before Qt complains about it, and makes a console of Windows understand it. Call
/// it first.
void expectUtf8();

/// Gives the application object its name and version, by which settings and the sound server know the program.
void nameProgram();

} // namespace sinc
