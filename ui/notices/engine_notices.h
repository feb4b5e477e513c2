#pragma once

#include "core/engine/engine_types.h"

#include <QObject>

namespace sinc {

class EngineClient;
class NoticeBoard;

/// Puts what the engine has to say on the board, and takes it back when it is no longer so. Thread: GUI.
class EngineNotices : public QObject {
    Q_OBJECT

public:
    EngineNotices(EngineClient& engine, NoticeBoard& board);

private:
    void follow(const EngineState& state);

    NoticeBoard& m_board;
    EngineState m_before;
};

} // namespace sinc
