#include "ui/sources/source_return.h"

#include "core/engine/engine_client.h"

#include <algorithm>

namespace sinc {

SourceReturn::SourceReturn(EngineClient& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine) {
    connect(&engine, &EngineClient::stateChanged, this, &SourceReturn::look);
    connect(&engine, &EngineClient::sourcesChanged, this, &SourceReturn::look);
}

void SourceReturn::look() {
    const EngineState& state = m_engine.state();
    const std::string& id = state.source.id;
    if (state.monitor != MonitorState::Lost || id.empty()) {
        m_missing.clear();
        return;
    }
    const SourceList& sources = m_engine.sources();
    const bool listed =
        std::any_of(sources.begin(), sources.end(), [&id](const SourceInfo& source) { return source.id == id; });
    if (!listed) {
        m_missing = id;
    } else if (m_missing == id && state.record == RecordState::Idle) { // else after the file is finished
        m_missing.clear();
        m_engine.selectSource(QString::fromStdString(id));
    }
}

} // namespace sinc
