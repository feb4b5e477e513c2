#include "ui/theme/colours.h"

namespace sinc::theme {

const std::array<QColor, kRoles>& coloursOf(bool dark) {
    static const std::array<QColor, kRoles> lightColours{
        QColor(0xF3F5F7), // Window
        QColor(0xFFFFFF), // Surface
        QColor(0xEBEFF3), // Raised
        QColor(0xDDE3E9), // Border
        QColor(0x17222C), // Text
        QColor(0x5A6A78), // QuietText
        QColor(0x0B7F6F), // Accent
        QColor(0xDDF3EE), // SoftAccent
        QColor(0xFFFFFF), // OnAccent
        QColor(0xD92D20), // Record
        QColor(0x2B6CB0), // Info
        QColor(0xA15C07), // Warning
        QColor(0xC4281C), // Danger
        QColor(0xE6F0F9), // SoftInfo
        QColor(0xFDF3DF), // SoftWarning
        QColor(0xFDE9E7), // SoftDanger
        QColor(0xF8FAFB), // PlotBack
        QColor(0xE2E8ED), // PlotGrid
        QColor(0x17A38D), // MeterLow
        QColor(0xE0A100), // MeterMid
        QColor(0xE0453C), // MeterHigh
    };
    static const std::array<QColor, kRoles> darkColours{
        QColor(0x0F161C), // Window
        QColor(0x171F27), // Surface
        QColor(0x212B35), // Raised
        QColor(0x2B3742), // Border
        QColor(0xE7EDF2), // Text
        QColor(0x95A5B3), // QuietText
        QColor(0x5FD3BC), // Accent
        QColor(0x173A37), // SoftAccent
        QColor(0x06241F), // OnAccent
        QColor(0xFF5A4F), // Record
        QColor(0x7AB8F5), // Info
        QColor(0xF2B84B), // Warning
        QColor(0xFF7A70), // Danger
        QColor(0x182C3F), // SoftInfo
        QColor(0x3A2D12), // SoftWarning
        QColor(0x40201E), // SoftDanger
        QColor(0x121A21), // PlotBack
        QColor(0x26313B), // PlotGrid
        QColor(0x3FC1A8), // MeterLow
        QColor(0xF0B429), // MeterMid
        QColor(0xFF5A4F), // MeterHigh
    };
    return dark ? darkColours : lightColours;
}

std::span<const QColor> categorical() {
    static const std::array<QColor, 8> onLight{QColor(0x0072B2), QColor(0xD55E00), QColor(0x009E73),
                                               QColor(0xB8508F), QColor(0xA87B00), QColor(0x3A9AD0),
                                               QColor(0x17222C), QColor(0x8A8F00)};
    static const std::array<QColor, 8> onDark{QColor(0x56B4E9), QColor(0xE69F00), QColor(0x2FC79A),
                                              QColor(0xE18FBF), QColor(0xF0E442), QColor(0xFF8A3D),
                                              QColor(0xE7EDF2), QColor(0x8C9EFF)};
    return isDark() ? onDark : onLight;
}

} // namespace sinc::theme
