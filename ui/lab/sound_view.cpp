#include "ui/lab/sound_view.h"

#include "ui/lab/lab_model.h"
#include "ui/lab/plot_frame.h"
#include "ui/lab/sound_model.h"
#include "ui/lab/spectrogram_plot.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

namespace sinc {

SoundView::SoundView(LabModel& lab, SoundModel& sound, QWidget* parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_sound(sound)
    , m_status(new QLabel(
          tr("Drop a recording here, or choose one. Its first minute is converted with each quality."), this))
    , m_grid(nullptr) {
    setAcceptDrops(true);
    m_status->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("sound-status"));
    auto* choose = new QPushButton(tr("Choose a recording…"), this);
    auto* again = new QPushButton(tr("Convert again"), this);
    again->setToolTip(tr("With the qualities and the output rate that are chosen now."));
    auto* head = new QHBoxLayout;
    head->addWidget(choose);
    head->addWidget(again);
    head->addWidget(m_status, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    m_pictures = new QWidget(scroll);
    m_grid = new QGridLayout(m_pictures);
    m_grid->setContentsMargins({});
    scroll->setWidget(m_pictures);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    connect(choose, &QPushButton::clicked, this, &SoundView::pick);
    connect(again, &QPushButton::clicked, this, [this] {
        if (!m_sound.path().isEmpty()) {
            open(m_sound.path());
        }
    });
    connect(&m_sound, &SoundModel::changed, this, &SoundView::draw);
}

void SoundView::open(const QString& path) {
    m_sound.convert(path, m_lab.request().toHz, m_lab.request().qualities);
}

void SoundView::pick() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a recording"), folder,
        tr("Sound (*.wav *.w64 *.flac *.ogg *.opus *.aiff *.aif *.mp3 *.caf);;All files (*)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

void SoundView::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void SoundView::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        open(urls.first().toLocalFile());
    }
}

void SoundView::draw() {
    QString status = m_sound.summary();
    if (m_sound.running()) {
        status += u' ' + tr("Converting…");
    }
    m_status->setText((status + u' ' + m_sound.problem()).trimmed());
    m_status->setProperty("problem", !m_sound.problem().isEmpty());
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QLocale locale;
    int row = 0;
    for (const LabSound& version : m_sound.versions()) {
        auto* picture = new SpectrogramPlot(this);
        picture->setPicture({version, &version->picture});
        auto* difference = new SpectrogramPlot(this);
        difference->showScale(true);
        difference->setPicture({version, &version->differencePicture});
        picture->linkView(*difference);
        QWidget* left = framed(*picture, version->quality, tr("What the quality makes of the recording."),
                               QStringLiteral("sound-") + version->quality);
        const QString level = version->difference.rmsDb <= lab::kSilenceDb
                                  ? tr("no difference from %1").arg(version->reference)
                                  : tr("difference from %1: %2 dB, peak %3 dBFS")
                                        .arg(version->reference, locale.toString(version->difference.rmsDb, 'f', 1),
                                             locale.toString(version->difference.peakDb, 'f', 1));
        QWidget* right = framed(*difference, level, tr("What is left when the best version is taken away."),
                                QStringLiteral("difference-") + version->quality);
        left->setMinimumHeight(190);
        m_grid->addWidget(left, row, 0);
        m_grid->addWidget(right, row, 1);
        ++row;
    }
    m_grid->setRowStretch(row, 1);
}

} // namespace sinc
