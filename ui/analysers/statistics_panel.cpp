#include "ui/analysers/statistics_panel.h"

#include "core/engine/engine_client.h"
#include "ui/plots/figure_text.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

enum Row {
    Peak,
    TruePeakMax,
    Rms,
    Crest,
    Offset,
    NoiseFloor,
    ClippedSamples,
    ClipRuns,
    BrokenSamples,
    Silence,
    Frequency,
    Centroid,
    Voice,
    RowCount
};

constexpr double kScale = 0.88; ///< of the names' letters: two columns must fit beside them in a narrow dock
constexpr int kPadding = 16;    ///< of a cell, px

QStringList rowTitles() {
    return {StatisticsPanel::tr("Highest sample peak"),
            StatisticsPanel::tr("Highest true peak"),
            StatisticsPanel::tr("RMS"),
            StatisticsPanel::tr("Crest factor"),
            StatisticsPanel::tr("DC offset"),
            StatisticsPanel::tr("Noise floor (10 s)"),
            StatisticsPanel::tr("Samples at full scale"),
            StatisticsPanel::tr("Runs at full scale"),
            StatisticsPanel::tr("Broken samples"),
            StatisticsPanel::tr("Silent for"),
            StatisticsPanel::tr("Strongest tone"),
            StatisticsPanel::tr("Spectral centroid"),
            StatisticsPanel::tr("Voice band")};
}

QString decibelText(double decibels, const QString& unit) {
    return std::isfinite(decibels) ? QStringLiteral("%1 %2").arg(figureText(decibels, 1), unit)
                                   : QStringLiteral("–");
}

QString noteName(int midiNote) {
    static const std::array names{"C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"};
    const int octave = midiNote / 12 - 1;
    return QString::fromUtf8(names[static_cast<std::size_t>(midiNote % 12)]) + QString::number(octave);
}

QString toneText(const std::optional<Tone>& tone) {
    constexpr double kClean = 0.5;
    if (!tone) {
        return QStringLiteral("–");
    }
    const QLocale locale;
    if (tone->share < kClean) {
        return StatisticsPanel::tr("≈ %1 Hz").arg(locale.toString(tone->hertz, 'f', 0));
    }
    const NoteDistance note = noteOf(tone->hertz);
    const QString cents = (note.cents >= 0.0 ? QStringLiteral("+") : QStringLiteral("−")) +
                          locale.toString(std::fabs(note.cents), 'f', 1);
    return StatisticsPanel::tr("%1 Hz (%2 %3 ct)")
        .arg(locale.toString(tone->hertz, 'f', 2), noteName(std::max(note.midiNote, 0)), cents);
}

} // namespace

StatisticsPanel::StatisticsPanel(PanelContext& context, QWidget* parent)
    : AnalyserPanel(context, QStringLiteral("statistics"), parent)
    , m_table(new QTableWidget(RowCount, 0, this))
    , m_reset(addButton(QStringLiteral("reset"), tr("Measure anew"))) {
    m_table->setVerticalHeaderLabels(rowTitles());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setFont(theme::digitFont());
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < RowCount; ++row) { // a header that is styled asks its items, not its own font
        m_table->verticalHeaderItem(row)->setFont(theme::font(kScale));
    }
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    // Levels can always be read; where there is no room for all channels, the table scrolls.
    m_table->horizontalHeader()->setMinimumSectionSize(
        m_table->fontMetrics().horizontalAdvance(QStringLiteral("−100.0 dBFS")) + kPadding);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Level statistics of every channel"));
    setView(m_table);
    connect(m_reset, &QToolButton::clicked, this, [this] { engine().resetMeters(); });
    useTap();
    addChoice(tr("RMS of a full-scale sine"), QStringLiteral("rms"),
              {{tr("−3.01 dBFS (square wave = 0)"), 0}, {tr("0 dBFS (AES17)"), 1}}, 0,
              [this](const QVariant& value) {
                  m_rmsScale = value.toInt() == 1 ? RmsScale::Aes17 : RmsScale::Plain;
                  summarise();
              });
    addChoice(tr("Silence below"), QStringLiteral("silence"),
              {{tr("−40 dBFS"), -40},
               {tr("−50 dBFS"), -50},
               {tr("−60 dBFS"), -60},
               {tr("−70 dBFS"), -70},
               {tr("−80 dBFS"), -80}},
              -60, [this](const QVariant& value) { engine().setSilenceThreshold(value.toDouble()); });
}

void StatisticsPanel::summarise() {
    const QString scale = m_rmsScale == RmsScale::Aes17 ? tr("RMS after AES17") : tr("RMS: square wave = 0 dBFS");
    setSummary(atOutput() ? tr("Output · %1").arg(scale) : scale);
    m_sinceShown = 1.0;
}

void StatisticsPanel::tapChanged() {
    m_table->setColumnCount(0); // what is shown begins afresh
    summarise();
}

/// The names of the readings give way to the readings.
void StatisticsPanel::resizeEvent(QResizeEvent* event) {
    AnalyserPanel::resizeEvent(event);
    const QFontMetrics metrics(theme::font(kScale));
    int widest = 0;
    for (const QString& title : rowTitles()) {
        widest = std::max(widest, metrics.horizontalAdvance(title));
    }
    m_table->verticalHeader()->setFixedWidth(std::min(widest + kPadding, 2 * width() / 5));
}

void StatisticsPanel::makeColumns(int channels) {
    m_table->setColumnCount(channels);
    m_features.clear();
    QStringList names;
    for (int c = 0; c < channels; ++c) {
        names << channelName(c, channels);
        m_features.push_back(std::make_unique<FeatureTracker>(c));
        for (int row = 0; row < RowCount; ++row) {
            auto* item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, c, item);
        }
    }
    m_table->setHorizontalHeaderLabels(names);
}

void StatisticsPanel::advance(double seconds) {
    constexpr double kShowSeconds = 0.2; // figures that change faster cannot be read
    const LevelReadings& levels = readings();
    m_reset->setEnabled(!readingsAreOfAFile());
    if (m_table->columnCount() != levels.channels) {
        makeColumns(levels.channels);
    }
    SampleTap& source = tap();
    const auto kept = static_cast<std::size_t>(source.channels());
    for (std::size_t c = 0; c < std::min(m_features.size(), kept); ++c) {
        m_features[c]->advance(source);
    }
    m_sinceShown += seconds;
    if (m_sinceShown >= kShowSeconds) {
        m_sinceShown = 0.0;
        fill(levels);
    }
}

void StatisticsPanel::set(int row, int column, const QString& text) {
    QTableWidgetItem* item = m_table->item(row, column);
    if (item->text() != text) {
        item->setText(text);
        item->setToolTip(text); // a tone with its note may be wider than its column
    }
}

void StatisticsPanel::fill(const LevelReadings& readings) {
    const QLocale locale;
    for (int c = 0; c < m_table->columnCount(); ++c) {
        const auto index = static_cast<std::size_t>(c);
        const ChannelStatistics& level = readings.meters.statistics[index];
        const auto db = [](float linear) { return amplitudeToDb(static_cast<double>(linear)); };
        set(Peak, c, decibelText(db(level.peak), tr("dBFS")));
        set(TruePeakMax, c, decibelText(db(readings.meters.truePeaks[index].max), tr("dBTP")));
        set(Rms, c, decibelText(rmsToDb(static_cast<double>(level.rms), m_rmsScale), tr("dBFS")));
        set(Crest, c, decibelText(static_cast<double>(level.crestDb), tr("dB")));
        set(Offset, c, tr("%1 %").arg(figureText(static_cast<double>(level.dcOffset) * 100.0, 4)));
        set(NoiseFloor, c, decibelText(rmsToDb(static_cast<double>(level.noiseFloor), m_rmsScale), tr("dBFS")));
        set(ClippedSamples, c, locale.toString(static_cast<qulonglong>(level.clippedSamples)));
        set(ClipRuns, c, locale.toString(readings.levels[index].clips));
        set(BrokenSamples, c, locale.toString(static_cast<qulonglong>(level.brokenSamples)));
        set(Silence, c,
            level.silentSeconds > 0.0F
                ? tr("%1 s").arg(locale.toString(static_cast<double>(level.silentSeconds), 'f', 1))
                : tr("not silent"));
        const SoundFeatures& features = m_features[index]->features();
        set(Frequency, c, toneText(features.tone));
        set(Centroid, c,
            features.centroidHz > 0.0 ? tr("%1 Hz").arg(locale.toString(features.centroidHz, 'f', 0))
                                      : QStringLiteral("–"));
        set(Voice, c,
            tr("%1 %, %2")
                .arg(locale.toString(features.voiceShare * 100.0, 'f', 0),
                     features.voice ? tr("voice") : tr("no voice")));
    }
}

QString StatisticsPanel::csv() const {
    QString text = QStringLiteral("reading");
    for (int c = 0; c < m_table->columnCount(); ++c) {
        text += QStringLiteral(",channel %1").arg(c + 1);
    }
    text += QLatin1Char('\n');
    const QStringList titles = rowTitles();
    for (int row = 0; row < RowCount; ++row) {
        text += titles[row];
        for (int c = 0; c < m_table->columnCount(); ++c) {
            text += QStringLiteral(",\"%1\"").arg(m_table->item(row, c)->text().replace(u'−', u'-'));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace sinc
