#pragma once

#include "core/engine/engine_types.h"

#include <QObject>

namespace sinc {

class EngineClient;

/// Opens a lost source again as soon as it is back in the list, unless something else was chosen meanwhile. One
/// that stayed in the list is left alone: trying again by itself would only repeat the failure. Thread: GUI.
class SourceReturn : public QObject {
    Q_OBJECT

public:
    SourceReturn(EngineClient& engine, QObject* parent);

private:
    void look();

    EngineClient& m_engine;
    std::string m_missing; ///< id of the lost source since it left the list
};

} // namespace sinc
