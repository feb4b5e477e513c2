#include "ui/sources/source_panel.h"

#include "core/engine/engine_client.h"
#include "ui/settings/preferences.h"
#include "ui/sources/source_delegate.h"
#include "ui/sources/source_model.h"
#include "ui/sources/source_return.h"
#include "ui/sources/starting_source.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"
#include "ui/window/screen_clock.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace sinc {

namespace {
constexpr int kLongList = 12;      ///< sources from which on the search field is shown
constexpr qint64 kStartMs = 3'000; ///< after the first list, a better first source may still appear
} // namespace

SourcePanel::SourcePanel(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new SourceModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(6);
    m_search->setPlaceholderText(tr("Find a source"));
    m_search->setAccessibleName(tr("Find a source"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search"), theme::Role::QuietText), QLineEdit::LeadingPosition);
    m_search->hide();
    auto* searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(8, 0, 8, 0);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    m_none->setProperty("quiet", true);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMargin(12);
    m_none->hide();
    new SourceReturn(context.engine, this);
    buildList();
    setAcceptDrops(true);
    setFocusProxy(m_list);

    connect(m_search, &QLineEdit::textChanged, m_model, &SourceModel::setFilter);
    connect(m_search, &QLineEdit::textChanged, this, &SourcePanel::showWhetherAnyIsFound);
    connect(m_model, &SourceModel::modelReset, this, &SourcePanel::showWhetherAnyIsFound);
    m_search->installEventFilter(this);
    connect(&context.engine, &EngineClient::sourcesChanged, this, &SourcePanel::showSources);
    connect(&context.engine, &EngineClient::stateChanged, this, &SourcePanel::showState);
    connect(&context.preferences, &Preferences::changed, this, [this] {
        m_model->setFiles(m_context.preferences.recentFiles());
        m_list->doItemsLayout(); // microphones may have closed
    });
    connect(&context.clock, &ScreenClock::tick, this, &SourcePanel::moveLevels);
    connect(context.commands[Command::FindSource], &QAction::triggered, this, &SourcePanel::focusSearch);
    connect(context.commands[Command::OpenFile], &QAction::triggered, this, &SourcePanel::openFileDialog);
    m_model->setFiles(context.preferences.recentFiles());
    showSources();
}

void SourcePanel::buildList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SourceDelegate(m_levels, m_list));
    m_list->setAccessibleName(tr("Sources"));
    m_list->setAccessibleDescription(tr("Enter or Space chooses the source that the arrow keys stand on."));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setAutoFillBackground(true);
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::clicked, this, &SourcePanel::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &SourcePanel::showMenu);
    // Rows gain and lose their second line when a microphone closes or somebody mutes it.
    connect(m_model, &SourceModel::dataChanged, m_list, &QListView::doItemsLayout);
}

bool SourcePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_list && (enter || key == Qt::Key_Space)) {
            activate(m_list->currentIndex());
            return true;
        }
        if (watched == m_search && m_list->isVisible() && (key == Qt::Key_Down || enter)) {
            m_list->setFocus();
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (m_model->sourceAt(m_model->index(row)) != nullptr) {
                    m_list->setCurrentIndex(m_model->index(row));
                    break;
                }
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SourcePanel::activate(const QModelIndex& index) {
    if (const SourceInfo* source = m_model->sourceAt(index)) {
        choose(QString::fromStdString(source->id), QString::fromStdString(source->persistentName));
    } else if (index.data(SourceModel::RowKindRole).toInt() == SourceModel::OpenFile) {
        openFileDialog();
    }
}

void SourcePanel::showMenu(const QPoint& place) {
    const SourceInfo* source = m_model->sourceAt(m_list->indexAt(place));
    if (source == nullptr) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, const std::string& id, const std::string& persistentName) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, id = QString::fromStdString(id), name = QString::fromStdString(persistentName)] {
                    choose(id, name);
                });
    };
    QString name = QString::fromStdString(source->name);
    name.replace(u'&', QStringLiteral("&&"));
    offer(tr("Choose %1").arg(name), source->id, source->persistentName);
    if (!source->complementId.empty()) {
        offer(tr("Choose everything but %1").arg(name), source->complementId, source->complementId);
    }
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void SourcePanel::showSources() {
    const SourceList& sources = m_context.engine.sources();
    const QString current = m_list->currentIndex().data(SourceModel::IdRole).toString();
    const bool hadFocus = m_list->hasFocus();
    m_model->setSources(sources);
    m_search->setVisible(m_model->sourceCount() >= kLongList || !m_search->text().isEmpty());
    if (!current.isEmpty()) {
        m_list->setCurrentIndex(m_model->indexOf(current));
    }
    if (hadFocus) {
        m_list->setFocus();
    }
    if (sources.empty()) {
        return;
    }
    if (!m_sinceFirstList.isValid()) {
        m_sinceFirstList.start();
    }
    if (!m_personChose && m_sinceFirstList.elapsed() < kStartMs) {
        chooseAtFirst();
    }
}

/// Sound servers answer one after the other, so the first list may lack what was chosen last.
void SourcePanel::chooseAtFirst() {
    const QString id = startingSource(m_context.engine.sources(), m_context.preferences.lastSource());
    if (!id.isEmpty() && id != m_startedWith) {
        m_startedWith = id;
        m_context.engine.selectSource(id);
    }
}

void SourcePanel::choose(const QString& id, const QString& persistentName) {
    m_personChose = true;
    m_context.preferences.setLastSource(persistentName);
    m_context.engine.selectSource(id);
}

void SourcePanel::showState(const EngineState& state) {
    m_model->setChosen(state.source);
    m_model->setAbsences(state.absences);
}

void SourcePanel::moveLevels(double seconds) {
    if (!isVisible()) {
        return;
    }
    const EngineSnapshot& now = m_context.engine.feed().snapshot();
    double chosenPeak = 0.0;
    for (int c = 0; c < now.channels; ++c) {
        chosenPeak = std::max(chosenPeak, static_cast<double>(now.levels[static_cast<std::size_t>(c)].peak));
    }
    const std::string& chosen = m_context.engine.state().source.id;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const SourceInfo* source = m_model->sourceAt(m_model->index(row));
        if (source != nullptr && m_levels.advance(*source, seconds, source->id == chosen ? chosenPeak : 0.0)) {
            const QRect rect = m_list->visualRect(m_model->index(row));
            m_list->viewport()->update(SourceDelegate::levelRect(rect).adjusted(-1, -1, 1, 1));
        }
    }
}

void SourcePanel::showWhetherAnyIsFound() {
    const bool none = m_model->rowCount() == 0;
    m_none->setText(tr("No source is called “%1”.").arg(m_search->text().trimmed()));
    m_none->setVisible(none);
    m_list->setVisible(!none);
}

void SourcePanel::focusSearch() {
    m_search->show();
    m_search->setFocus();
    m_search->selectAll();
}

void SourcePanel::openFileDialog() {
    auto* dialog = new QFileDialog(this, tr("Open a sound file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Sound files (*.wav *.w64 *.rf64 *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.au *.caf)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SourcePanel::openFile);
    dialog->open();
}

void SourcePanel::openFile(const QString& path) {
    m_context.preferences.addRecentFile(path);
    const QString id = QString::fromStdString(fileSource(path).id);
    choose(id, id);
}

void SourcePanel::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void SourcePanel::dropEvent(QDropEvent* event) {
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

} // namespace sinc
