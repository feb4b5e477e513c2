#include "app/cli/arguments.h"

#include "app/cli/console.h"

#include <algorithm>

namespace sinc::cli {

namespace {

const Option* optionNamed(const std::vector<Option>& options, const QString& name) {
    const auto found =
        std::find_if(options.begin(), options.end(), [&name](const Option& option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

// Sentences of their own functions, because the translations file them under the place where they stand.

QString missing(const QString& thing) {
    return tr("%1 is missing.").arg(thing);
}

QString tooMany(const QString& argument) {
    return tr("“%1” is one argument too many.").arg(argument);
}

QString unknown(const QString& option) {
    return tr("There is no option %1.").arg(option);
}

QString withoutValue(const QString& option) {
    return tr("The option %1 takes no value.").arg(option);
}

QString needsValue(const Option& option) {
    return tr("The option %1 needs a value: %2.").arg(option.name, option.placeholder);
}

QString labelOf(const Option& option) {
    return option.placeholder.isEmpty() ? option.name : option.name + u' ' + option.placeholder;
}

} // namespace

std::variant<Arguments, QString> Arguments::parse(const QStringList& arguments, const std::vector<Option>& options,
                                                  const QStringList& positions) {
    Arguments parsed;
    if (const std::optional<QString> problem = parsed.take(arguments, options)) {
        return *problem;
    }
    if (parsed.m_positions.size() < positions.size()) {
        return missing(positions.at(parsed.m_positions.size()));
    }
    if (parsed.m_positions.size() > positions.size()) {
        return tooMany(parsed.m_positions.at(positions.size()));
    }
    return parsed;
}

/// @return what is wrong
std::optional<QString> Arguments::take(const QStringList& arguments, const std::vector<Option>& options) {
    for (auto next = arguments.begin(); next != arguments.end(); ++next) {
        if (*next == QStringLiteral("--")) {
            m_positions << QStringList(next + 1, arguments.end());
            break;
        }
        if (!next->startsWith(u'-') || *next == QStringLiteral("-")) {
            m_positions << *next;
            continue;
        }
        const qsizetype equals = next->indexOf(u'=');
        const QString name = next->left(equals);
        const Option* option = optionNamed(options, name);
        if (option == nullptr) {
            return unknown(name);
        }
        if (option->placeholder.isEmpty()) {
            if (equals >= 0) {
                return withoutValue(name);
            }
            m_values[name] << QString();
        } else if (equals >= 0) {
            m_values[name] << next->mid(equals + 1);
        } else if (next + 1 != arguments.end()) {
            m_values[name] << *++next;
        } else {
            return needsValue(*option);
        }
    }
    return std::nullopt;
}

std::optional<QString> Arguments::value(const QString& name) const {
    return has(name) ? std::optional(m_values[name].last()) : std::nullopt;
}

QString notAValue(const QString& option, const QString& value, const QString& form) {
    return tr("“%1” is no value for %2; write it as %3.").arg(value, option, form);
}

QString usageText(const QString& line, const QString& summary, const std::vector<Option>& options,
                  const QString& notes) {
    qsizetype width = 0;
    for (const Option& option : options) {
        width = std::max(width, labelOf(option).size());
    }
    QString text =
        tr("Usage: %1").arg(QStringLiteral("sincscope-cli ") + line) + QStringLiteral("\n\n%1\n").arg(summary);
    if (!options.empty()) {
        text += u'\n' + tr("Options:") + u'\n';
    }
    const QString indent(width + 4, u' ');
    for (const Option& option : options) {
        QString help = option.help;
        help.replace(u'\n', u'\n' + indent);
        text += QStringLiteral("  %1  %2\n").arg(labelOf(option), static_cast<int>(-width)).arg(help);
    }
    return notes.isEmpty() ? text : text + u'\n' + notes + u'\n';
}

} // namespace sinc::cli
