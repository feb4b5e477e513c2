#include "ui/theme/style_sheet.h"

#include "ui/theme/colours.h"

#include <QHash>
#include <QRegularExpression>

namespace sinc::theme {

namespace {

// @NAME is a colour role.
constexpr const char* kRules = R"(
QMainWindow, QDialog { background: @Window; }
QToolTip { background: @Surface; color: @Text; border: 1px solid @Border; padding: 4px 6px; }
QMenuBar { background: @Window; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @Raised; }
QMenu { background: @Surface; border: 1px solid @Border; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @SoftAccent; color: @Text; }
QMenu::item:disabled { color: @QuietText; }
QMenu::separator { height: 1px; background: @Border; margin: 5px 8px; }

QFrame[card="true"] { background: @Surface; border: 1px solid @Border; border-radius: 10px; }
QLabel[quiet="true"] { color: @QuietText; }
QLabel[problem="true"] { color: @Danger; }
QLabel { background: transparent; }

QPushButton, QToolButton[boxed="true"] {
    background: @Surface; border: 1px solid @Border; border-radius: 8px; padding: 6px 12px; }
QPushButton:hover, QToolButton[boxed="true"]:hover { background: @Raised; }
QPushButton:pressed, QToolButton[boxed="true"]:pressed { background: @Border; }
QPushButton:checked { background: @SoftAccent; border-color: @Accent; }
QPushButton:focus, QToolButton[boxed="true"]:focus { border: 2px solid @Accent; padding: 5px 11px; }
QPushButton:disabled, QToolButton[boxed="true"]:disabled { color: @QuietText; background: @Window; }
QToolButton[transport="true"] {
    background: @Surface; border: 1px solid @Border; border-radius: 10px; padding: 9px 16px; font-weight: 600; }
QToolButton[transport="true"]:hover { background: @Raised; }
QToolButton[transport="true"]:pressed { background: @Border; }
QToolButton[transport="true"]:focus { border: 2px solid @Accent; padding: 8px 15px; }
QToolButton[transport="true"]:disabled { color: @QuietText; background: @Window; }
QToolButton[boxed="true"][popupMode="1"] { padding-right: 26px; }
QToolButton::menu-button { border: none; border-left: 1px solid @Border; width: 20px; }
QToolButton::menu-arrow { image: url(:/icons/chevron-@Scheme.svg); width: 11px; height: 11px; }
QFrame[bar="true"] { background: @Surface; border: none; border-top: 1px solid @Border; }
QFrame[bar="true"][recording="on"] { border-top: 2px solid @Record; }
QLabel[recording="on"] { color: @Record; }
QLabel[recording="off"] { color: @QuietText; }
QLabel[chip="warning"] { background: @SoftWarning; color: @Warning; border-radius: 9px; padding: 3px 9px; }
QPushButton[primary="true"] { background: @Accent; color: @OnAccent; border-color: @Accent; }
QPushButton[primary="true"]:disabled { background: @Window; color: @QuietText; border-color: @Border; }
QToolButton { border: 1px solid transparent; border-radius: 7px; padding: 5px; background: transparent; }
QToolButton:hover { background: @Raised; }
QToolButton:pressed { background: @Border; }
QToolButton:checked { background: @SoftAccent; }
QToolButton:focus { border-color: @Accent; }
QToolButton:checked:hover, QToolButton[boxed="true"]:checked, QToolButton[boxed="true"]:checked:hover {
    background: @SoftAccent; }
QToolButton[boxed="true"]:checked { border-color: @Accent; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: url(:/icons/chevron-@Scheme.svg); width: 11px; height: 11px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 10px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 15px; height: 15px; border: 1px solid @QuietText; border-radius: 4px; background: @Surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @Text; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @Accent; width: 13px; height: 13px; }
QCheckBox::indicator:checked { background: @Accent; border-color: @Accent; image: url(:/icons/check-@Scheme.svg); }
QRadioButton::indicator:checked { border: 5px solid @Accent; width: 7px; height: 7px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @Border; background: @Window; }
QCheckBox::indicator:checked:disabled { background: @QuietText; border-color: @QuietText; }
QCheckBox:disabled, QRadioButton:disabled { color: @QuietText; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextBrowser {
    background: @Surface; border: 1px solid @Border; border-radius: 8px; padding: 5px 8px;
    selection-background-color: @Accent; selection-color: @OnAccent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextBrowser:focus {
    border-color: @Accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {
    color: @QuietText; background: @Window; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {
    image: url(:/icons/chevron-up-@Scheme.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
    image: url(:/icons/chevron-@Scheme.svg); width: 10px; height: 10px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@Scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: @Surface; border: 1px solid @Border; padding: 4px; outline: none;
    selection-background-color: @SoftAccent; selection-color: @Text; }

QTabWidget::pane { border: none; }
QTabWidget::tab-bar { left: 12px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @QuietText; padding: 7px 14px; margin-right: 2px;
    border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @Text; border-bottom: 2px solid @Accent; }
QTabBar::tab:hover:!selected { color: @Text; }
QTabBar::tab:focus { color: @Accent; }

QAbstractItemView { background: @Surface; border: none; outline: none; }
QTableCornerButton::section, QHeaderView { background: @Surface; border: none; }
QListWidget[rows="true"] { border: 1px solid @Border; border-radius: 8px; padding: 5px; }
QListWidget[rows="true"]::item { padding: 6px 8px; border-radius: 6px; color: @Text; }
QListWidget[rows="true"]::item:hover { background: @Raised; }
QListWidget[rows="true"]::item:selected { background: @SoftAccent; color: @Text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @Border; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @QuietText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @Border; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @Accent; border-radius: 3px; }

QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @Border; }
QSlider::sub-page:horizontal { border-radius: 2px; background: @Accent; }
QSlider::handle:horizontal {
  width: 12px; margin: -5px 0; border: 1px solid @Accent; border-radius: 7px; background: @Accent;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border-color: @Text; }
QSlider::sub-page:horizontal:disabled { background: @Border; }
QSlider::handle:horizontal:disabled { border-color: @QuietText; background: @QuietText; }

QDockWidget { titlebar-close-icon: url(:/icons/close-@Scheme.svg); titlebar-normal-icon: url(:/icons/float-@Scheme.svg); }
QDockWidget::title { background: @Window; padding: 7px 10px; text-align: left; }
QMainWindow::separator { background: @Window; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @SoftAccent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @SoftAccent; }
QHeaderView::section { background: @Surface; color: @QuietText; border: none; border-bottom: 1px solid @Border;
    padding: 5px 6px; }
QStatusBar { background: @Window; color: @QuietText; }
)";

} // namespace

QString styleSheet(bool dark) {
    static const QHash<QString, Role> names{
        {QStringLiteral("Window"), Role::Window},     {QStringLiteral("Surface"), Role::Surface},
        {QStringLiteral("Raised"), Role::Raised},     {QStringLiteral("Border"), Role::Border},
        {QStringLiteral("Text"), Role::Text},         {QStringLiteral("QuietText"), Role::QuietText},
        {QStringLiteral("Accent"), Role::Accent},     {QStringLiteral("SoftAccent"), Role::SoftAccent},
        {QStringLiteral("OnAccent"), Role::OnAccent}, {QStringLiteral("Danger"), Role::Danger},
        {QStringLiteral("Record"), Role::Record},     {QStringLiteral("SoftWarning"), Role::SoftWarning},
        {QStringLiteral("Warning"), Role::Warning},   {QStringLiteral("SoftDanger"), Role::SoftDanger},
    };
    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
    const QString rules = QString::fromLatin1(kRules);
    QString sheet;
    qsizetype done = 0;
    for (auto matches = name.globalMatch(rules); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured(1);
        sheet += QStringView(rules).mid(done, match.capturedStart() - done);
        sheet += word == QStringLiteral("Scheme")
                     ? (dark ? QStringLiteral("dark") : QStringLiteral("light"))
                     : coloursOf(dark)[static_cast<std::size_t>(names.value(word))].name();
        done = match.capturedEnd();
    }
    sheet += QStringView(rules).mid(done);
    return sheet;
}

} // namespace sinc::theme
