using System.Globalization;
using System.Resources;

namespace PolicyLint.Policy.Findings;

/// <summary>
/// A text for people that exists in every language of the product and is put into words only when it is shown.
/// An argument may itself be a <see cref="Message"/>.
/// </summary>
public abstract class Message
{
    /// <summary>The text in the language of <paramref name="culture"/> (Japanese for <c>ja</c>, else English).</summary>
    public abstract string Text(CultureInfo culture);

    /// <summary>A text from the resource table <paramref name="resources"/>.</summary>
    public static Message Of(ResourceManager resources, string key, params object[] args) =>
        new ResourceMessage(resources, key, args);

    /// <summary>A text that the user wrote, in one or two languages (a custom rule's message, say).</summary>
    public static Message Literal(string english, string? japanese = null) => new LiteralMessage(english, japanese ?? english);

    /// <summary>The English text: for debugging and for keys that must not change with language.</summary>
    public sealed override string ToString() => Text(CultureInfo.InvariantCulture);

    private sealed class ResourceMessage(ResourceManager resources, string key, object[] args) : Message
    {
        public override string Text(CultureInfo culture)
        {
            var format = resources.GetString(key, culture) ?? key;
            return args.Length == 0
                ? format
                : string.Format(CultureInfo.InvariantCulture, format, Array.ConvertAll(args, a => Put(a, culture)));
        }

        private static object Put(object argument, CultureInfo culture) =>
            argument is Message message ? message.Text(culture) : argument;
    }

    private sealed class LiteralMessage(string english, string japanese) : Message
    {
        public override string Text(CultureInfo culture) =>
            culture.TwoLetterISOLanguageName == "ja" ? japanese : english;
    }
}
