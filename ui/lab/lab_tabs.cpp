#include "ui/lab/lab_tabs.h"

#include "ui/lab/cost_bars.h"
#include "ui/lab/curve_plot.h"
#include "ui/lab/figure_table.h"
#include "ui/lab/listening_view.h"
#include "ui/lab/live_view.h"
#include "ui/lab/sound_view.h"
#include "ui/lab/sweep_gallery.h"
#include "ui/window/panels.h"

#include <QGridLayout>

namespace sinc {

LabTabs::LabTabs(PanelContext& context, LabModel& model, SoundModel& sound, QWidget* parent)
    : QTabWidget(parent) {
    const auto s = [](const char* id) { return QString::fromLatin1(id); };
    addTab(overview(model), tr("Overview"));
    addTab(keep(new SweepGallery(model, 2, this)), tr("Sweeps"));
    addTab(curves(model, {s("tone"), s("edge")}, 1, {{s("tone"), s("edge")}}), tr("Tones"));
    addTab(curves(model, {s("gain"), s("passband"), s("transition"), s("alias")}, 2, {{s("gain"), s("alias")}}),
           tr("Frequencies"));
    addTab(curves(model, {s("impulse"), s("step"), s("phase"), s("delay")}, 2,
                  {{s("impulse"), s("step")}, {s("phase"), s("delay")}}),
           tr("Time and phase"));
    addTab(cost(model), tr("Cost and figures"));
    addTab(new LiveView(context, model, this), tr("Live"));
    addTab(new SoundView(context, model, sound, this), tr("Own sound"));
    addTab(new ListeningView(model, sound, context.settings, this), tr("Listening"));
    setDocumentMode(true);
}

QWidget* LabTabs::overview(LabModel& model) {
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setSpacing(8);
    constexpr auto kSmall = CurvePlot::Detail::CurvesOnly; // the colours stand on the left
    grid->addWidget(keep(new SweepGallery(model, 6, page)), 0, 0, 1, 3);
    grid->addWidget(keep(new CurvePlot(model, curveSpec(QStringLiteral("transition")), page, kSmall)), 1, 0);
    grid->addWidget(keep(new CurvePlot(model, curveSpec(QStringLiteral("alias")), page, kSmall)), 1, 1);
    grid->addWidget(keep(new CurvePlot(model, curveSpec(QStringLiteral("tone")), page, kSmall)), 1, 2);
    grid->addWidget(keep(new FigureTable(model, page)), 2, 0, 1, 2);
    grid->addWidget(keep(new CostBars(model, CostBars::Kind::Time, page)), 2, 2);
    grid->setRowStretch(0, 8);
    grid->setRowStretch(1, 9);
    grid->setRowStretch(2, 8);
    return page;
}

QWidget* LabTabs::curves(LabModel& model, const QStringList& ids, int columns,
                         const std::vector<QStringList>& linked) {
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setSpacing(8);
    std::vector<CurvePlot*> pictures;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto* picture = keep(new CurvePlot(model, curveSpec(ids[i]), page));
        grid->addWidget(picture, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        pictures.push_back(picture);
    }
    for (const QStringList& group : linked) {
        for (qsizetype i = 1; i < group.size(); ++i) {
            const auto at = [&](const QString& id) { return pictures[static_cast<std::size_t>(ids.indexOf(id))]; };
            at(group[i - 1])->plot().linkHorizontal(at(group[i])->plot());
        }
    }
    return page;
}

QWidget* LabTabs::cost(LabModel& model) {
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(keep(new CostBars(model, CostBars::Kind::Time, page)), 0, 0);
    grid->addWidget(keep(new CostBars(model, CostBars::Kind::Latency, page)), 0, 1);
    grid->addWidget(keep(new FigureTable(model, page)), 1, 0, 1, 2);
    return page;
}

void LabTabs::refresh() {
    for (LabPicture* picture : m_pictures) {
        if (picture->isVisible()) {
            picture->refresh();
        }
    }
}

} // namespace sinc
