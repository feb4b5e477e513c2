#include "ui/meters/channel_names.h"

#include <QCoreApplication>
#include <QLocale>

namespace sinc {

QString shortChannelName(int channel, int channels) {
    if (channels == 2) {
        return channel == 0 ? QCoreApplication::translate("Channels", "L")
                            : QCoreApplication::translate("Channels", "R");
    }
    return QLocale().toString(channel + 1);
}

QString channelInWords(int channel, int channels) {
    if (channels == 1) {
        return QCoreApplication::translate("Channels", "mono");
    }
    if (channels == 2) {
        return channel == 0 ? QCoreApplication::translate("Channels", "left")
                            : QCoreApplication::translate("Channels", "right");
    }
    return QCoreApplication::translate("Channels", "channel %1").arg(channel + 1);
}

} // namespace sinc
