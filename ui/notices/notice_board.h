#pragma once

#include "core/engine/engine_types.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace sinc {

class NoticeRow;

/// The bar inside the window that says what happened and what to do next. Never modal; the newest sentence stands
/// first, the same event again is counted, and what is only good to know leaves by itself.
class NoticeBoard : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBoard(QWidget* parent);

    /// Something that a person can do about it, as a button.
    struct Offer {
        QString text;
        std::function<void()> act;
    };

    /// A notice of a condition takes the place of the one that was there.
    void add(const Notice& notice);
    void add(const Notice& notice, const Offer& offer);
    /// It is no longer so.
    void withdraw(NoticeTopic topic);
    void dismissNewest();

    /// The sentences on show, newest first.
    [[nodiscard]] QStringList texts() const;

private:
    static constexpr std::size_t kRows = 3;
    static constexpr int kInfoMs = 12'000; ///< how long a mere information stays

    [[nodiscard]] bool countAgain(const Notice& notice);
    void remove(NoticeRow* row);
    template <typename Condition>
    void removeWhere(const Condition& condition);

    QVBoxLayout* m_layout;
    std::vector<NoticeRow*> m_rows; ///< newest first
};

} // namespace sinc
