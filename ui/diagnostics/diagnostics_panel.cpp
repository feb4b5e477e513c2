#include "ui/diagnostics/diagnostics_panel.h"

#include "core/engine/engine_client.h"
#include "core/engine/sentences.h"
#include "ui/diagnostics/diagnostics_csv.h"
#include "ui/plots/plot.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>
#include <array>

namespace sinc {

namespace {

enum Row { Load, WorstBlock, Allocations, LibraryAllocations, Fill, Dropped, Repaired, RowCount };
constexpr std::array kThreads{ThreadRole::Capture, ThreadRole::Worker, ThreadRole::Writer};
constexpr std::size_t kMostPoints = 3600; // an hour

QString numberText(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

QString percentText(double share) {
    return DiagnosticsPanel::tr("%1 %").arg(numberText(share * 100.0, 1));
}

QString loadText(const ThreadReading& thread) {
    return thread.load < 0.0 ? QStringLiteral("–") : percentText(thread.load);
}

/// The longest block and, where there is room, the time that it may take.
QString blockText(const ThreadReading& thread, const QFontMetrics& metrics, int room) {
    if (thread.deadlineMs <= 0.0) {
        return QStringLiteral("–");
    }
    const QString block = numberText(thread.worstBlockMs, 2);
    const QString whole = DiagnosticsPanel::tr("%1 of %2 ms")
                              .arg(block, numberText(thread.deadlineMs, thread.deadlineMs < 10.0 ? 1 : 0));
    return metrics.horizontalAdvance(whole) <= room ? whole : DiagnosticsPanel::tr("%1 ms").arg(block);
}

QString allocationText(double perSecond) {
    return countsAllocations() ? numberText(perSecond, 0) : QStringLiteral("–");
}

} // namespace

DiagnosticsPanel::DiagnosticsPanel(PanelContext& context, QWidget* parent)
    : AnalyserPanel(context, QStringLiteral("diagnostics"), parent)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_points(kMostPoints) {
    auto* view = new QWidget(this);
    view->setAutoFillBackground(true);
    view->setBackgroundRole(QPalette::Base);
    m_table = new QTableWidget(RowCount, static_cast<int>(kThreads.size()), view);
    m_pipeline = new QLabel(view);
    m_pipeline->setWordWrap(true);
    m_pipeline->setContentsMargins(10, 4, 10, 4);
    m_pipeline->setAccessibleName(tr("What the conversion costs"));
    m_plot = new Plot(view);
    m_plot->setMinimumSize(120, 90);
    view->setLayout(m_halves);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    auto* memory = new QVBoxLayout;
    memory->setSpacing(0);
    memory->addWidget(m_pipeline);
    memory->addWidget(m_plot, 1);
    m_halves->addWidget(m_table, 1);
    m_halves->addLayout(memory, 1);
    makeTable();
    makePlot();
    setView(view);
    setSummary(tr("Memory: %1").arg(growthInWords({})));
    showPipeline({});
}

void DiagnosticsPanel::makeTable() {
    constexpr double kScale = 0.88; // three columns must fit beside the names in a narrow dock
    m_table->setAccessibleName(tr("Threads, heap and buffers"));
    m_table->setVerticalHeaderLabels({tr("CPU load"), tr("Longest block"), tr("Allocations / s"),
                                      tr("In libraries / s"), tr("Buffer behind it"), tr("Frames dropped"),
                                      tr("Frames repaired")});
    QStringList names;
    for (const ThreadRole role : kThreads) {
        const QString name = threadInWords(role);
        names << name.left(1).toUpper() + name.mid(1);
    }
    m_table->setHorizontalHeaderLabels(names);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setFont(theme::digitFont(kScale));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics metrics(theme::font(kScale));
    int widest = 0;
    for (int row = 0; row < RowCount; ++row) { // a header that is styled asks its items, not its own font
        QTableWidgetItem* name = m_table->verticalHeaderItem(row);
        name->setFont(theme::font(kScale));
        widest = std::max(widest, metrics.horizontalAdvance(name->text()));
    }
    constexpr int kPadding = 16;
    m_table->verticalHeader()->setFixedWidth(widest + kPadding); // it would leave room for bold letters
    for (int c = 0; c < m_table->columnCount(); ++c) {
        m_table->horizontalHeaderItem(c)->setFont(theme::font(kScale));
    }
    m_table->verticalHeader()->setDefaultSectionSize(24);
    for (int row = 0; row < RowCount; ++row) {
        for (int c = 0; c < m_table->columnCount(); ++c) {
            auto* item = new QTableWidgetItem(QStringLiteral("–"));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, c, item);
        }
    }
    m_table->setMinimumHeight(90);
    // Queued, because the header tells of new widths before it has them.
    connect(
        m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this] { fill(engine().feed().diagnostics()); }, Qt::QueuedConnection);
}

/// A flat panel, as at the bottom of the window, has room beside the table and none below it.
void DiagnosticsPanel::resizeEvent(QResizeEvent* event) {
    AnalyserPanel::resizeEvent(event);
    const bool flat = width() > 2 * height();
    constexpr int kRoomForAll = 250; // where there is less, the table stands alone
    const bool all = flat || height() >= kRoomForAll;
    m_pipeline->setVisible(all);
    m_plot->setVisible(all);
    m_halves->setDirection(flat ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int rows = m_table->horizontalHeader()->sizeHint().height() +
                     RowCount * m_table->verticalHeader()->defaultSectionSize() + 2;
    m_table->setMaximumHeight(flat || !all ? QWIDGETSIZE_MAX : rows);
    constexpr int kRoomForFigures = 470; // and for the names of the rows
    m_table->setMinimumWidth(flat ? std::min(kRoomForFigures, width() * 2 / 3) : 0);
}

void DiagnosticsPanel::makePlot() {
    m_plot->setAccessibleName(tr("Resident memory over time"));
    m_plot->setHorizontal({tr("Time in min"), tr("min"), -1.0, 0.0, false, 1});
    m_plot->setVertical({tr("Memory in MB"), tr("MB"), 0.0, 100.0, false, 1});
    m_memory = m_plot->addCurve(tr("Resident memory"), 0, 1.0);
    m_plot->setFill(m_memory, 0.15);
    m_plot->resetView();
}

void DiagnosticsPanel::advance(double seconds) {
    constexpr double kShowSeconds = 1.0; // as often as there is a reading
    m_sinceShown += seconds;
    if (m_sinceShown < kShowSeconds) {
        return;
    }
    m_sinceShown = 0.0;
    const DiagnosticsReading& reading = engine().feed().diagnostics();
    fill(reading);
    showPipeline(engine().feed().snapshot().pipeline);
    drawMemory(reading);
}

void DiagnosticsPanel::set(int row, int column, const QString& text) {
    QTableWidgetItem* item = m_table->item(row, column);
    if (item->text() != text) {
        item->setText(text);
    }
}

void DiagnosticsPanel::fill(const DiagnosticsReading& reading) {
    constexpr int kPadding = 12; // of a cell
    for (int c = 0; c < m_table->columnCount(); ++c) {
        const ThreadReading& thread = reading.of(kThreads[static_cast<std::size_t>(c)]);
        set(Load, c, loadText(thread));
        set(WorstBlock, c, blockText(thread, m_table->fontMetrics(), m_table->columnWidth(c) - kPadding));
        set(Allocations, c, allocationText(thread.ourPerSecond));
        set(LibraryAllocations, c, allocationText(thread.libraryPerSecond));
    }
    set(Fill, 0, percentText(static_cast<double>(reading.captureFill)));
    set(Fill, 1, percentText(static_cast<double>(reading.writerFill)));
    set(Dropped, 0, QLocale().toString(static_cast<qulonglong>(reading.droppedFrames)));
    set(Repaired, 0, QLocale().toString(static_cast<qlonglong>(reading.repairedFrames)));
    const QString growth = growthInWords(reading.growth);
    setSummary(
        reading.residentBytes < 0
            ? tr("Memory: %1").arg(growth)
            : tr("Memory: %1 MB, %2").arg(numberText(static_cast<double>(reading.residentBytes) / 1e6, 1), growth));
}

void DiagnosticsPanel::showPipeline(const PipelineStatistics& pipeline) {
    const auto count = [](std::uint64_t frames) { return QLocale().toString(static_cast<qulonglong>(frames)); };
    m_pipeline->setText(pipeline.framesIn == 0
                            ? tr("Conversion: nothing is being recorded.")
                            : tr("Conversion: %1 frames in, %2 out (ratio %3); one second of sound takes %4 ms.")
                                  .arg(count(pipeline.framesIn), count(pipeline.framesOut),
                                       numberText(pipeline.ratio(), 4),
                                       numberText(pipeline.nsPerSecond() / 1e6, 3)));
}

void DiagnosticsPanel::drawMemory(const DiagnosticsReading& reading) {
    const std::size_t count = engine().feed().memoryHistory().newest(0, m_points);
    if (count == 0) {
        return;
    }
    QVector<double> minutes;
    QVector<double> megabytes;
    for (std::size_t i = 0; i < count; ++i) {
        minutes << -static_cast<double>(count - 1 - i) / 60.0;
        megabytes << static_cast<double>(m_points[i].mean);
    }
    const double most = static_cast<double>(reading.peakResidentBytes) / 1e6;
    m_plot->setHorizontal({tr("Time in min"), tr("min"), std::min(minutes.front(), -1.0), 0.0, false, 1});
    m_plot->setVertical({tr("Memory in MB"), tr("MB"), 0.0, std::max(most * 1.1, 10.0), false, 1});
    Plot::setCurve(m_memory, minutes, megabytes);
    m_plot->resetView();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString DiagnosticsPanel::csv() const {
    EngineFeed& feed = engine().feed();
    std::vector<HistoryPoint> memory(kMostPoints);
    memory.resize(feed.memoryHistory().newest(0, memory));
    return diagnosticsCsv(feed.diagnostics(), feed.snapshot().pipeline, memory);
}

} // namespace sinc
