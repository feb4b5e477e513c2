#include "ui/analysers/spectrogram_panel.h"

#include "ui/analysers/spectrogram_view.h"

#include <QLocale>

namespace sinc {

SpectrogramPanel::SpectrogramPanel(PanelContext& context, QWidget* parent)
    : AnalyserPanel(context, QStringLiteral("spectrogram"), parent)
    , m_view(new SpectrogramView(this)) {
    m_settings.rows = SpectrogramView::kRows;
    setView(m_view);
    useTap();
    QList<Option> sizes;
    for (const qulonglong size : {1024U, 2048U, 4096U, 8192U, 16'384U}) {
        sizes << Option{QLocale().toString(size), size};
    }
    addChoice(tr("Samples of a spectrum"), QStringLiteral("size"), sizes, qulonglong{4096},
              [this](const QVariant& value) {
                  m_settings.size = value.toULongLong();
                  setUp();
              });
    addChoice(tr("Frequencies"), QStringLiteral("scale"), {{tr("By octaves"), 0}, {tr("Evenly"), 1}}, 0,
              [this](const QVariant& value) {
                  m_settings.scale = value.toInt() == 0 ? FrequencyScale::Logarithmic : FrequencyScale::Linear;
                  setUp();
              });
    addChoice(tr("Speed"), QStringLiteral("speed"), {{tr("Slow"), 20}, {tr("Normal"), 60}}, 60,
              [this](const QVariant& value) {
                  m_settings.columnsPerSecond = value.toInt();
                  setUp();
              });
    QList<Option> maps;
    for (const NamedColourMap& map : colourMaps()) {
        maps << Option{map.title, map.id};
    }
    addChoice(tr("Colours"), QStringLiteral("colours"), maps, QStringLiteral("dusk"),
              [this](const QVariant& value) { m_view->setColours(value.toString()); });
    addChoice(
        tr("Levels"), QStringLiteral("levels"),
        {{tr("−140 to 0 dBFS"), -140}, {tr("−110 to −10 dBFS"), -110}, {tr("−80 to 0 dBFS"), -80}}, -110,
        [this](const QVariant& value) { m_view->setRange(value.toInt(), value.toInt() == -110 ? -10.0 : 0.0); });
}

void SpectrogramPanel::setUp() {
    m_source.setUp(m_settings, SpectrumTracker::kMixed);
    const QString where = atOutput() ? tr("Output") : tr("Source");
    setSummary(tr("%1 · %2 samples · all channels mixed")
                   .arg(where, QLocale().toString(static_cast<qulonglong>(m_settings.size))));
}

void SpectrogramPanel::advance(double) {
    m_source.advance(tap(), [this](std::span<const float> decibels) {
        if (m_pictures != m_source.pictures()) {
            m_pictures = m_source.pictures();
            m_view->begin(m_source.hertz(), m_settings.columnsPerSecond);
        }
        m_view->add(decibels);
    });
}

QString SpectrogramPanel::csv() const {
    return m_view->csv();
}

} // namespace sinc
