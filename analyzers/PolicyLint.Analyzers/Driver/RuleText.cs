using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>A message as Roslyn wants it: put into words in the language of the policy where it names one, else in that of the compiler.</summary>
internal sealed class RuleText(Message message, CultureInfo? language) : LocalizableString
{
    private readonly Message _message = message;
    private readonly CultureInfo? _language = language;

    protected override string GetText(IFormatProvider? formatProvider) =>
        _message.Text(_language ?? formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    protected override int GetHash() => _message.ToString().GetHashCode();

    protected override bool AreEqual(object? other) => other is RuleText text && text._message.ToString() == _message.ToString();
}
