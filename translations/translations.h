#pragma once

class QCoreApplication;
class QLocale;

namespace sinc {

/// Makes the program speak the locale's language, as far as there is a translation of its own sentences and of
/// Qt's; what is missing stays English. Call it once, before the first sentence is made.
void installTranslations(QCoreApplication& application, const QLocale& locale);

} // namespace sinc
