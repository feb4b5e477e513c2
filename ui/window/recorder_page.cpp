#include "ui/window/recorder_page.h"

#include "ui/meters/level_bars.h"
#include "ui/recordings/recording_panel.h"
#include "ui/sources/source_header.h"
#include "ui/sources/source_panel.h"
#include "ui/transport/output_card.h"
#include "ui/waveform/waveform_view.h"
#include "ui/window/scrolled_page.h"
#include "ui/window/window_context.h"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace sinc {

namespace {

/// A card around one widget.
QFrame* card(QWidget* inside, const QMargins& margins, QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setProperty("card", true);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(margins);
    layout->addWidget(inside);
    return frame;
}

QWidget* makeSide(WindowContext& context, QWidget* parent) {
    auto* split = new QSplitter(Qt::Vertical, parent);
    split->setObjectName(QStringLiteral("side"));
    split->addWidget(card(new SourcePanel(context, split), {1, 1, 1, 1}, split));
    split->addWidget(card(new RecordingPanel(context, split), {1, 1, 1, 1}, split));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(10);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({430, 190});
    constexpr int kLeastWidth = 240; // the heads of its cards can be read
    split->setMinimumWidth(kLeastWidth);
    return split;
}

QWidget* makeMiddle(WindowContext& context, QWidget* parent) {
    auto* middle = new QWidget(parent);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new SourceHeader(context, middle));
    layout->addWidget(card(new WaveformView(context, middle), {1, 1, 1, 1}, middle), 3);
    layout->addWidget(card(new LevelBars(context, middle), {12, 8, 12, 8}, middle), 1);
    layout->addWidget(new OutputCard(context, middle));
    return middle;
}

} // namespace

RecorderPage::RecorderPage(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_settings(context.settings)
    , m_split(new QSplitter(Qt::Horizontal, this)) {
    m_split->addWidget(makeSide(context, m_split));
    m_split->addWidget(makeMiddle(context, m_split));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(12);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({300, 900});
    m_split->restoreState(m_settings.value(QStringLiteral("recorder/columns")).toByteArray());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 6);
    layout->addWidget(new ScrolledPage(m_split, this));
}

RecorderPage::~RecorderPage() {
    m_settings.setValue(QStringLiteral("recorder/columns"), m_split->saveState());
}

} // namespace sinc
