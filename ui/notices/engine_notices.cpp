#include "ui/notices/engine_notices.h"

#include "core/engine/engine_client.h"
#include "ui/notices/notice_board.h"

namespace sinc {

EngineNotices::EngineNotices(EngineClient& engine, NoticeBoard& board)
    : QObject(&board)
    , m_board(board)
    , m_before(engine.state()) {
    connect(&engine, &EngineClient::noticed, &board, qOverload<const Notice&>(&NoticeBoard::add));
    connect(&engine, &EngineClient::stateChanged, this, &EngineNotices::follow);
}

void EngineNotices::follow(const EngineState& state) {
    const bool another = state.source.id != m_before.source.id && !state.source.id.empty();
    const bool monitorMoved = state.monitor != m_before.monitor;
    const bool comes = state.monitor == MonitorState::Opening || state.monitor == MonitorState::Running;
    const bool heard = state.listeningTo != m_before.listeningTo && !state.listeningTo.isEmpty();
    const bool records = state.record != m_before.record && state.record == RecordState::Recording;
    m_before = state;
    if (another || (monitorMoved && comes)) {
        m_board.withdraw(NoticeTopic::Source);
    }
    if (another || !state.source.muted) {
        m_board.withdraw(NoticeTopic::Muted);
    }
    if (another || monitorMoved) {
        m_board.withdraw(NoticeTopic::Interruption);
    }
    if (another || heard) {
        m_board.withdraw(NoticeTopic::Listening);
    }
    if (another || records) {
        m_board.withdraw(NoticeTopic::Recording);
    }
}

} // namespace sinc
