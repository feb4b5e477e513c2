#include "ui/lab/listening_view.h"

#include "ui/lab/lab_model.h"
#include "ui/lab/sound_model.h"
#include "ui/lab/swatch.h"
#include "ui/lab/version_player.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace sinc {

namespace {
const char* const kResults = "laboratory/abxResults";
constexpr int kResultsKept = 100;

/// "1:05"
QString clock(double seconds) {
    const auto whole = static_cast<int>(seconds);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}
} // namespace

ListeningView::ListeningView(const LabModel& lab, SoundModel& sound, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_sound(sound)
    , m_settings(settings)
    , m_player(new VersionPlayer(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(listenCard());
    layout->addWidget(testCard(), 1);
    connect(&m_sound, &SoundModel::finished, this, &ListeningView::takeVersions);
    connect(&m_lab, &LabModel::changed, this, &ListeningView::colourVersions);
    connect(m_player, &VersionPlayer::stateChanged, this, &ListeningView::refresh);
    connect(m_player, &VersionPlayer::problem, m_hint, &QLabel::setText);
    showResults();
    showStretch();
    refresh();
}

QWidget* ListeningView::listenCard() {
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    m_hint = new QLabel(tr("Choose a recording under “Own sound” first."), card);
    m_hint->setWordWrap(true);
    m_play = new QPushButton(card);
    m_play->setObjectName(QStringLiteral("listen-play"));
    m_choices = new QHBoxLayout;
    auto* row = new QHBoxLayout;
    row->addWidget(m_play);
    row->addLayout(m_choices);
    row->addStretch();
    auto* layout = new QVBoxLayout(card);
    auto* title = new QLabel(tr("Listen"), card);
    title->setFont(theme::font(1.15, true));
    layout->addWidget(title);
    layout->addWidget(m_hint);
    layout->addLayout(row);
    layout->addLayout(stretchRow(card));
    connect(m_play, &QPushButton::clicked, this,
            [this] { m_player->playing() ? m_player->pause() : m_player->play(); });
    return card;
}

/// Of a long recording a stretch is heard, and tested, at a time.
QHBoxLayout* ListeningView::stretchRow(QWidget* card) {
    m_from = new QSlider(Qt::Horizontal, card);
    m_from->setObjectName(QStringLiteral("listen-from"));
    m_from->setAccessibleName(tr("Where the stretch to listen to begins"));
    m_from->setTracking(false);
    m_from->setMaximumWidth(360);
    m_from->setPageStep(static_cast<int>(LabSoundRunner::kStretchSeconds));
    m_stretch = new QLabel(card);
    m_stretch->setProperty("quiet", true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_from, 1);
    row->addWidget(m_stretch);
    row->addStretch();
    connect(m_from, &QSlider::sliderMoved, this, &ListeningView::showStretch);
    connect(m_from, &QSlider::valueChanged, this, [this](int seconds) {
        showStretch();
        m_sound.listenFrom(seconds);
    });
    return row;
}

void ListeningView::showStretch() {
    const double from = m_from->sliderPosition();
    const double to = std::min(m_sound.seconds(), from + LabSoundRunner::kStretchSeconds);
    m_stretch->setText(tr("%1 to %2 of %3").arg(clock(from), clock(to), clock(m_sound.seconds())));
    m_from->setVisible(m_sound.seconds() > LabSoundRunner::kStretchSeconds);
    m_stretch->setVisible(m_sound.seconds() > LabSoundRunner::kStretchSeconds);
}

QWidget* ListeningView::testCard() {
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* title = new QLabel(tr("Blind test (ABX)"), card);
    title->setFont(theme::font(1.15, true));
    auto* hint =
        new QLabel(tr("X is A or B, by chance, anew in each trial. Say which; the score tells whether you hear a "
                      "difference or guess."),
                   card);
    hint->setWordWrap(true);
    hint->setProperty("quiet", true);
    const auto button = [&](const QString& text, const char* name) {
        auto* made = new QPushButton(text, card);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_a = new QComboBox(card);
    m_b = new QComboBox(card);
    for (QComboBox* each : {m_a, m_b}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToContents); // names come when it has been seen for long
    }
    m_a->setAccessibleName(tr("Version A"));
    m_b->setAccessibleName(tr("Version B"));
    m_trials = new QSpinBox(card);
    m_trials->setRange(lab::kLeastTrials, 100);
    m_trials->setValue(16);
    m_trials->setSuffix(tr(" trials"));
    m_trials->setAccessibleName(tr("Number of trials"));
    m_start = button(tr("Start"), "abx-start");
    m_start->setProperty("primary", true);
    m_hearA = button(tr("Hear A"), "abx-hear-a");
    m_hearB = button(tr("Hear B"), "abx-hear-b");
    m_hearX = button(tr("Hear X"), "abx-hear-x");
    m_isA = button(tr("X is A"), "abx-is-a");
    m_isB = button(tr("X is B"), "abx-is-b");
    m_score = new QLabel(card);
    m_score->setObjectName(QStringLiteral("abx-score"));
    m_score->setFont(theme::font(1.1, true));
    m_results = new QListWidget(card);
    m_results->setAccessibleName(tr("Kept results"));
    auto* setUp = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{new QLabel(tr("A:"), card), m_a,
                                                           new QLabel(tr("B:"), card), m_b, m_trials, m_start}) {
        setUp->addWidget(widget);
    }
    setUp->addStretch();
    auto* trial = new QHBoxLayout;
    for (QPushButton* each : {m_hearA, m_hearB, m_hearX, m_isA, m_isB}) {
        trial->addWidget(each);
    }
    trial->addStretch();
    auto* layout = new QVBoxLayout(card);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(setUp);
    layout->addLayout(trial);
    layout->addWidget(m_score);
    m_kept = new QLabel(card);
    m_kept->setProperty("quiet", true);
    layout->addWidget(m_kept);
    layout->addWidget(m_results, 1);
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, [this] { testing() ? giveUpTest() : startTest(); });
    for (QPushButton* each : {m_hearA, m_hearB, m_hearX}) {
        each->setCheckable(true);
        connect(each, &QPushButton::clicked, this, [this, each] {
            m_heard = each;
            m_heardX = m_heardX || each == m_hearX;
            hear(each == m_hearA || (each == m_hearX && m_session->xIsA()) ? m_versionA : m_versionB);
            refresh();
        });
    }
    for (QComboBox* each : {m_a, m_b}) {
        connect(each, &QComboBox::currentIndexChanged, this, &ListeningView::refresh);
    }
    connect(m_isA, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_isB, &QPushButton::clicked, this, [this] { answer(false); });
    return card;
}

void ListeningView::takeVersions() {
    m_session.reset();
    m_player->setVersions(m_sound.versions());
    qDeleteAll(m_versionButtons);
    m_versionButtons.clear();
    m_a->clear();
    m_b->clear();
    for (const LabSound& version : m_sound.versions()) {
        const auto index = static_cast<int>(m_versionButtons.size());
        auto* choice = new QPushButton(version->quality, this);
        choice->setCheckable(true);
        choice->setObjectName(QStringLiteral("listen-%1").arg(index));
        connect(choice, &QPushButton::clicked, this, [this, index] { hear(index); });
        m_choices->addWidget(choice);
        m_versionButtons.push_back(choice);
        m_a->addItem(version->quality);
        m_b->addItem(version->quality);
    }
    m_b->setCurrentIndex(m_b->count() - 1);
    colourVersions();
    const QSignalBlocker blocker(m_from);
    m_from->setRange(0, std::max(0, static_cast<int>(m_sound.seconds() - LabSoundRunner::kStretchSeconds) + 1));
    m_from->setValue(static_cast<int>(m_sound.listensFrom()));
    showStretch();
    m_hint->setText(
        m_sound.versions().empty()
            ? m_sound.problem()
            : tr("%1. The versions play under one play head, at the same loudness; switch as often as you like.")
                  .arg(m_sound.summary()));
    refresh();
}

void ListeningView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colourVersions();
    }
}

void ListeningView::colourVersions() {
    for (std::size_t i = 0; i < m_versionButtons.size(); ++i) {
        const QIcon icon = swatch(m_lab.colourOf(m_player->versions()[i]->quality));
        m_versionButtons[i]->setIcon(icon);
        for (QComboBox* each : {m_a, m_b}) {
            each->setItemIcon(static_cast<int>(i), icon);
        }
    }
}

void ListeningView::hear(int version) {
    m_player->switchTo(version);
    if (!m_player->playing()) {
        m_player->play();
    }
}

void ListeningView::startTest() {
    m_versionA = m_a->currentIndex();
    m_versionB = m_b->currentIndex();
    m_session.emplace(m_trials->value(), QRandomGenerator::system()->generate64());
    m_heard = m_hearA;
    m_heardX = false;
    hear(m_versionA);
    refresh();
}

bool ListeningView::testing() const {
    return m_session && !m_session->finished();
}

/// A test that was not done to its end says nothing, so nothing is kept of it.
void ListeningView::giveUpTest() {
    m_player->pause();
    m_session.reset();
    refresh();
}

void ListeningView::answer(bool a) {
    m_session->answer(a);
    m_heard = nullptr; // X is another one now
    m_heardX = false;
    if (m_session->finished()) {
        finishTest();
    }
    refresh();
}

void ListeningView::finishTest() {
    m_player->pause();
    QStringList kept = m_settings.value(QString::fromLatin1(kResults)).toStringList();
    kept.prepend(tr("%1: %2 against %3, %4: %5 of %6 right, by chance with probability %7")
                     .arg(QDateTime::currentDateTime().toString(Qt::ISODate), m_a->itemText(m_versionA),
                          m_b->itemText(m_versionB), QFileInfo(m_sound.path()).fileName())
                     .arg(m_session->correct())
                     .arg(m_session->trials())
                     .arg(QLocale().toString(m_session->probability(), 'g', 3)));
    m_settings.setValue(QString::fromLatin1(kResults), kept.mid(0, kResultsKept));
    showResults();
}

void ListeningView::showResults() {
    m_results->clear();
    const QStringList kept = m_settings.value(QString::fromLatin1(kResults)).toStringList();
    m_results->addItems(kept);
    m_results->setVisible(!kept.isEmpty());
    m_kept->setText(kept.isEmpty() ? tr("The results of finished tests are kept here.") : tr("Kept results"));
}

void ListeningView::refresh() {
    const bool ready = !m_player->versions().empty();
    const bool testing = this->testing();
    m_play->setEnabled(ready);
    m_play->setText(m_player->playing() ? tr("Pause") : tr("Play"));
    m_play->setIcon(theme::icon(m_player->playing() ? QStringLiteral("pause") : QStringLiteral("play")));
    for (std::size_t i = 0; i < m_versionButtons.size(); ++i) {
        m_versionButtons[i]->setEnabled(!testing); // a blind test shows nothing
        m_versionButtons[i]->setChecked(!testing && static_cast<int>(i) == m_player->current());
    }
    m_from->setEnabled(!testing);
    for (QWidget* each : std::initializer_list<QWidget*>{m_a, m_b, m_trials}) {
        each->setEnabled(!testing);
    }
    m_start->setText(testing ? tr("Give up") : tr("Start"));
    m_start->setEnabled(testing ||
                        (m_player->versions().size() >= 2 && m_a->currentIndex() != m_b->currentIndex()));
    for (QPushButton* each : {m_hearA, m_hearB, m_hearX, m_isA, m_isB}) {
        const bool answers = each == m_isA || each == m_isB;
        each->setEnabled(testing && (!answers || m_heardX)); // what was not heard can only be guessed
        each->setChecked(testing && each == m_heard);
    }
    if (testing) {
        m_score->setText(tr("Trial %1 of %2").arg(m_session->answered() + 1).arg(m_session->trials()));
    } else if (m_session) {
        m_score->setText(tr("%1 of %2 right. By guessing alone, as many or more are right with probability %3.")
                             .arg(m_session->correct())
                             .arg(m_session->trials())
                             .arg(QLocale().toString(m_session->probability(), 'f', 4)));
    } else {
        m_score->clear();
    }
}

} // namespace sinc
