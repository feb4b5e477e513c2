#include "ui/notices/notice_topic.h"

#include "core/engine/sentences.h"

#include <algorithm>

namespace sinc {

namespace {

/// The advice depends on the kind of failure alone, while the sentence before it names things.
bool advisesAgainst(const Notice& notice, std::initializer_list<Fault> faults) {
    return std::any_of(faults.begin(), faults.end(), [&notice](Fault fault) {
        return notice.advice == noticeOf(Failure{fault, {}, {}, {}, {}}).advice;
    });
}

bool isInterruption(const Notice& notice, const std::string& source) {
    const Failure any{Fault::SourceGone, {}, {}, {}, {}};
    return notice.advice == noticeOfInterruption(source, any).advice || notice.text == noticeOfReturn(source).text;
}

} // namespace

NoticeTopic topicOf(const Notice& notice, const EngineState& state) {
    const SourceInfo& source = state.source;
    if (isInterruption(notice, source.name)) {
        return NoticeTopic::Interruption;
    }
    if (advisesAgainst(notice, {Fault::OutputUnknown, Fault::OutputRefused, Fault::FeedbackLoop})) {
        return NoticeTopic::Listening;
    }
    const bool opens = state.monitor == MonitorState::Opening && notice.severity == Notice::Severity::Error;
    if (opens || advisesAgainst(notice, {Fault::SourceGone, Fault::SourceFailed})) {
        return NoticeTopic::Source;
    }
    const bool warnsOfSource =
        notice.severity == Notice::Severity::Warning && notice.text.contains(QString::fromStdString(source.name));
    return source.muted && warnsOfSource ? NoticeTopic::Muted : NoticeTopic::Event;
}

} // namespace sinc
