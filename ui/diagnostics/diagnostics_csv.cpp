#include "ui/diagnostics/diagnostics_csv.h"

#include "core/engine/verdict_name.h"

#include <cmath>

namespace sinc {

namespace {

/// Lines of reading, of what, value.
class Lines {
public:
    void add(const char* reading, const char* of, double value, bool known = true) {
        const QString text = known && std::isfinite(value) ? QString::number(value, 'g', 12) : QString();
        m_text += QStringLiteral("%1,%2,%3\n").arg(QString::fromLatin1(reading), QString::fromLatin1(of), text);
    }
    void add(const char* reading, const char* of, const QString& value) {
        m_text += QStringLiteral("%1,%2,%3\n").arg(QString::fromLatin1(reading), QString::fromLatin1(of), value);
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text = QStringLiteral("reading,of,value\n");
};

void addThread(Lines& lines, const char* name, const ThreadReading& thread) {
    lines.add("CPU load", name, thread.load, thread.load >= 0.0);
    lines.add("longest block in ms", name, thread.worstBlockMs, thread.deadlineMs > 0.0);
    lines.add("its deadline in ms", name, thread.deadlineMs, thread.deadlineMs > 0.0);
    lines.add("heap allocations per second", name, thread.ourPerSecond, countsAllocations());
    lines.add("heap allocations per second in libraries", name, thread.libraryPerSecond, countsAllocations());
}

void addMemory(Lines& lines, const DiagnosticsReading& reading) {
    const MemoryGrowth& growth = reading.growth;
    const bool measured = growth.seconds > 0.0;
    lines.add("resident MB", "memory", static_cast<double>(reading.residentBytes) / 1e6,
              reading.residentBytes >= 0);
    lines.add("highest resident MB", "memory", static_cast<double>(reading.peakResidentBytes) / 1e6,
              reading.peakResidentBytes >= 0);
    lines.add("growth in MB/h", "memory", growth.mbPerHour, measured);
    lines.add("half of its 95 % interval in MB/h", "memory", growth.halfWidthMbPerHour, measured);
    lines.add("measured for seconds", "memory", growth.seconds);
    lines.add("verdict", "memory", QString::fromLatin1(nameOf(growth.verdict)));
}

} // namespace

QString diagnosticsCsv(const DiagnosticsReading& reading, const PipelineStatistics& pipeline,
                       std::span<const HistoryPoint> memory) {
    Lines lines;
    addThread(lines, "capture", reading.of(ThreadRole::Capture));
    addThread(lines, "worker", reading.of(ThreadRole::Worker));
    addThread(lines, "writer", reading.of(ThreadRole::Writer));
    lines.add("ring fill", "capture to worker", static_cast<double>(reading.captureFill));
    lines.add("ring fill", "worker to writer", static_cast<double>(reading.writerFill));
    lines.add("frames dropped", "all", static_cast<double>(reading.droppedFrames));
    lines.add("frames repaired", "all", static_cast<double>(reading.repairedFrames));
    lines.add("frames in", "conversion", static_cast<double>(pipeline.framesIn));
    lines.add("frames out", "conversion", static_cast<double>(pipeline.framesOut));
    lines.add("ratio", "conversion", pipeline.ratio(), pipeline.framesIn > 0);
    lines.add("ms for one second of sound", "conversion", pipeline.nsPerSecond() / 1e6, pipeline.framesIn > 0);
    addMemory(lines, reading);
    QString text = lines.text() + QStringLiteral("\nseconds,resident MB\n");
    for (std::size_t i = 0; i < memory.size(); ++i) {
        text += QStringLiteral("%1,%2\n")
                    .arg(static_cast<qlonglong>(i) - static_cast<qlonglong>(memory.size()) + 1)
                    .arg(static_cast<double>(memory[i].mean), 0, 'f', 3);
    }
    return text;
}

} // namespace sinc
