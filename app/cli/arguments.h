#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace sinc::cli {

/// One option of a command: a flag, or one with a value.
struct Option {
    QString name;        ///< with its dashes
    QString placeholder; ///< of the value; empty for a flag
    QString help;        ///< one sentence, may hold line breaks
};

/// The arguments of one command, taken apart: `--name value`, `--name=value`, flags, and positions; behind `--`
/// everything is a position.
class Arguments {
public:
    /// @return the arguments, or a sentence about what is wrong with them
    [[nodiscard]] static std::variant<Arguments, QString>
    parse(const QStringList& arguments, const std::vector<Option>& options, const QStringList& positions);

    [[nodiscard]] bool has(const QString& name) const { return m_values.contains(name); }
    /// The last value given.
    [[nodiscard]] std::optional<QString> value(const QString& name) const;
    /// Every value given, in order.
    [[nodiscard]] QStringList values(const QString& name) const { return m_values.value(name); }
    [[nodiscard]] QString position(qsizetype index) const { return m_positions.at(index); }

private:
    std::optional<QString> take(const QStringList& arguments, const std::vector<Option>& options);

    QHash<QString, QStringList> m_values;
    QStringList m_positions;
};

/// The sentence about a value that cannot be read. @param form how it would be written
[[nodiscard]] QString notAValue(const QString& option, const QString& value, const QString& form);

/// The text of COMMAND --help.
/// @param line what stands behind the program's name; notes: further paragraphs, may be empty
[[nodiscard]] QString usageText(const QString& line, const QString& summary, const std::vector<Option>& options,
                                const QString& notes = {});

} // namespace sinc::cli
