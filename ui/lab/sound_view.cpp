#include "ui/lab/sound_view.h"

#include "ui/lab/lab_model.h"
#include "ui/lab/plot_frame.h"
#include "ui/lab/quality_title.h"
#include "ui/lab/recording_menu.h"
#include "ui/lab/sound_model.h"
#include "ui/lab/spectrogram_plot.h"
#include "ui/plots/figure_text.h"
#include "ui/window/panels.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace sinc {

namespace {

/// The first file of this machine among what is dragged; empty: there is none.
QString fileIn(const QMimeData& dragged) {
    const QList<QUrl> urls = dragged.urls();
    const auto file = std::find_if(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    return file != urls.end() ? file->toLocalFile() : QString();
}

} // namespace

SoundView::SoundView(PanelContext& context, LabModel& lab, SoundModel& sound, QWidget* parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_sound(sound)
    , m_recordings(new RecordingMenu(context.engine, context.settings, this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_again(new QPushButton(tr("Convert again"), this))
    , m_invitation(new QLabel(tr("Drop a recording here, or choose one above. All of it is converted with each of "
                                 "the qualities chosen on the left, and compared with the best one."),
                              this)) {
    setAcceptDrops(true);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    m_pictures = new QWidget(scroll);
    m_grid = new QGridLayout(m_pictures);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(8);
    scroll->setWidget(m_pictures);
    m_invitation->setProperty("quiet", true);
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->setWordWrap(true);
    m_grid->addWidget(m_invitation, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(makeHead());
    layout->addWidget(m_status);
    layout->addWidget(scroll, 1);
    connect(m_recordings, &RecordingMenu::chosen, this, &SoundView::open);
    connect(m_cancel, &QPushButton::clicked, &m_sound, &SoundModel::cancel);
    connect(m_again, &QPushButton::clicked, this, [this] { open(m_sound.path()); });
    connect(&m_sound, &SoundModel::changed, this, &SoundView::showState);
    connect(&m_sound, &SoundModel::versionsChanged, this, &SoundView::drawVersions);
    connect(&m_lab, &LabModel::changed, this, &SoundView::colourTitles);
    showState();
}

QHBoxLayout* SoundView::makeHead() {
    auto* recordings = new QPushButton(tr("Recordings"), this);
    recordings->setMenu(m_recordings);
    recordings->setObjectName(QStringLiteral("sound-recordings"));
    auto* choose = new QPushButton(tr("Open a file…"), this);
    m_again->setToolTip(tr("With the qualities and the output rate that are chosen now."));
    m_status->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("sound-status"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Progress of the conversion"));
    auto* head = new QHBoxLayout;
    for (QWidget* widget : {recordings, choose, m_again}) {
        head->addWidget(widget);
    }
    head->addStretch();
    head->addWidget(m_progress);
    head->addWidget(m_cancel);
    connect(choose, &QPushButton::clicked, this, &SoundView::pick);
    return head;
}

void SoundView::open(const QString& path) {
    if (!path.isEmpty()) {
        m_sound.convert(path, m_lab.request().toHz, m_lab.request().qualities);
    }
}

void SoundView::pick() {
    const QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    const QString folder = QDir(music).exists() ? music : QDir::homePath(); // else the dialog takes it for a file
    open(QFileDialog::getOpenFileName(
        this, tr("Choose a recording"), folder,
        tr("Sound (*.wav *.w64 *.flac *.ogg *.opus *.aiff *.aif *.mp3 *.caf);;All files (*)")));
}

void SoundView::dragEnterEvent(QDragEnterEvent* event) {
    if (const QString path = fileIn(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        m_status->setText(tr("Let go to convert “%1”.").arg(QFileInfo(path).fileName()));
        m_status->show();
    }
}

void SoundView::dragLeaveEvent(QDragLeaveEvent* event) {
    showState();
    QWidget::dragLeaveEvent(event);
}

void SoundView::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    open(fileIn(*event->mimeData()));
}

void SoundView::showEvent(QShowEvent* event) {
    m_recordings->look();
    QWidget::showEvent(event);
}

void SoundView::showState() {
    const bool both = !m_sound.summary().isEmpty() && !m_sound.problem().isEmpty();
    const QString status = m_sound.summary() + (both ? QStringLiteral(". ") : QString()) + m_sound.problem();
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_progress->setVisible(m_sound.running());
    m_progress->setValue(qRound(m_sound.progress() * 100.0));
    m_cancel->setVisible(m_sound.running());
    m_again->setEnabled(!m_sound.path().isEmpty() && !m_sound.running());
}

void SoundView::drawVersions() {
    m_titles.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget() != m_invitation) {
            delete item->widget();
        }
        delete item;
    }
    m_invitation->setVisible(m_sound.path().isEmpty());
    int row = 0;
    for (const LabSound& version : m_sound.versions()) {
        addRow(row++, version);
    }
    for (int i = 0, rows = m_grid->rowCount(); i < rows; ++i) {
        m_grid->setRowStretch(i, 0);
    }
    m_grid->setRowStretch(row, 1); // makes that row, below the versions
    colourTitles();
}

void SoundView::colourTitles() {
    for (const auto& [quality, title] : m_titles) {
        title->showColour(m_lab.colourOf(quality));
    }
}

void SoundView::addRow(int row, const LabSound& version) {
    const lab::Difference& left = version->difference;
    auto* picture = new SpectrogramPlot(this);
    auto* difference = new SpectrogramPlot(this);
    difference->showScale(true);
    picture->setPicture({version, &version->picture});
    difference->setPicture({version, &left.picture});
    for (SpectrogramPlot* each : {picture, difference}) {
        if (!each->hasPicture()) {
            each->say(tr("Too short for a picture"));
        }
    }
    picture->linkView(*difference);
    const QString level = left.rmsDb <= lab::kSilenceDb
                              ? tr("No difference from %1").arg(version->reference)
                              : tr("Difference from %1: %2 dB, peak %3 dBFS")
                                    .arg(version->reference, figureText(left.rmsDb, 1), figureText(left.peakDb, 1));
    QWidget* sound = framed(*picture, version->quality, tr("What the quality makes of the recording."),
                            QStringLiteral("sound-") + version->quality);
    QWidget* rest = framed(*difference, level, tr("What is left when the best version is taken away."),
                           QStringLiteral("difference-") + version->quality);
    for (const QWidget* each : {sound, rest}) {
        m_titles.emplace_back(version->quality, each->findChild<QualityTitle*>());
    }
    sound->setMinimumHeight(190);
    m_grid->addWidget(sound, row, 0);
    m_grid->addWidget(rest, row, 1);
}

} // namespace sinc
