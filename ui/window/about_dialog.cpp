#include "ui/window/about_dialog.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QTextBrowser>

#include <array>

namespace sinc {

namespace {

struct Library {
    const char* name;
    const char* licence;
    const char* address;
};

constexpr std::array kLibraries{
    Library{"Qt 6", "LGPL-3.0", "https://www.qt.io"},
    Library{"QCustomPlot", "GPL-3.0-or-later", "https://www.qcustomplot.com"},
    Library{"libsndfile", "LGPL-2.1-or-later", "https://libsndfile.github.io/libsndfile/"},
    Library{"FFTW", "GPL-2.0-or-later", "https://www.fftw.org"},
    Library{"Highway", "Apache-2.0 or BSD-3-Clause", "https://github.com/google/highway"},
    Library{"PulseAudio client library", "LGPL-2.1-or-later",
            "https://www.freedesktop.org/wiki/Software/PulseAudio/"},
    Library{"SoX Resampler library", "LGPL-2.1-or-later", "https://sourceforge.net/projects/soxr/"},
    Library{"libsamplerate", "BSD-2-Clause", "https://libsndfile.github.io/libsamplerate/"},
    Library{"SpeexDSP", "BSD-3-Clause", "https://www.speex.org"},
};

QString libraries() {
    QString rows;
    for (const Library& library : kLibraries) {
        rows +=
            QStringLiteral("<tr><td><a href='%3'>%1</a></td><td width='20'></td><td>%2</td></tr>")
                .arg(QLatin1String(library.name), QLatin1String(library.licence), QLatin1String(library.address));
    }
    return QStringLiteral("<table cellpadding='2'>%1</table>").arg(rows);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("About Sincscope"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/sincscope.svg")).pixmap(QSize(72, 72), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    auto* text = new QTextBrowser(this);
    text->setOpenExternalLinks(true);
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    const QString version = QCoreApplication::applicationVersion();
    text->setHtml(
        QStringLiteral("<h2>Sincscope %1</h2><p>%2</p><p>%3</p><h4>%4</h4>%5")
            .arg(version,
                 tr("Audio monitor, recorder and resampler laboratory: see every sound that the computer hears or "
                    "plays, and keep it exactly as it was."),
                 tr("Free software under the GNU General Public License, version 3 or later: use it, study it, "
                    "share "
                    "it, change it. It comes without any warranty. The full text is at %1.")
                     .arg(QStringLiteral("<a href='https://www.gnu.org/licenses/gpl-3.0.html'>gnu.org</a>")),
                 tr("Libraries in it, and their licences"), libraries()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(picture);
    row->addWidget(text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);
    resize(600, 480);
}

} // namespace sinc
