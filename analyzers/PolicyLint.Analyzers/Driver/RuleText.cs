using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>A message as Roslyn wants it: put into words in the language of the policy where it names one, else in that of the compiler.</summary>
/// <param name="message">What it says.</param>
/// <param name="language">The language of the policy.</param>
/// <param name="at">
/// Where it is said; null for titles. The compiler keeps what it reported in a set, and hashes no more of a diagnostic than its rule and this text (roslyn
/// passes the hash of the location as a limit): were texts alike wherever they stand, a build would compare each finding with all others.
/// </param>
internal sealed class RuleText(Message message, CultureInfo? language, SourceLocation? at = null) : LocalizableString
{
    private readonly Message _message = message;
    private readonly CultureInfo? _language = language;
    private readonly SourceLocation? _at = at;
    private string? _key;

    private string Key => _key ??= _message.ToString();

    protected override string GetText(IFormatProvider? formatProvider) =>
        _message.Text(_language ?? formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    protected override int GetHash() => _at?.GetHashCode() ?? Key.GetHashCode();

    protected override bool AreEqual(object? other) =>
        other is RuleText text && Equals(text._at, _at) && (ReferenceEquals(text._message, _message) || text.Key == Key);
}
