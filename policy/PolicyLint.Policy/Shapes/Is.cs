using System.Collections.Immutable;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>The shapes by name, so that a document reads as its own description: <c>Must("id", Is.Text, …)</c>.</summary>
public static class Is
{
    public static Shape<Positioned<string>> Text { get; } = new TextShape();

    /// <summary>Any single value, as it was typed: text, number or truth.</summary>
    public static Shape<Positioned<string>> Value { get; } = new TextShape(isAnyValue: true);

    /// <summary>Hexadecimal digits, never taken for a number. Whether they are the right ones, the rules about evidence say.</summary>
    public static Shape<Positioned<string>> Sha256 { get; } = new TextShape(isHash: true);

    public static Shape<Positioned<bool>> Boolean { get; } = new BooleanShape();

    /// <summary>A whole number, zero or more.</summary>
    public static Shape<Positioned<long>> Count { get; } = Integer(0, 999_999_999_999);

    public static Shape<Positioned<Time.Day>> Day { get; } = new DayShape();

    /// <summary>The day of something that has happened: filed in the future it is PL0105.</summary>
    public static Shape<Positioned<Time.Day>> PastDay { get; } = new DayShape(isPast: true);

    public static Shape<Positioned<DateTimeOffset>> Instant { get; } = new InstantShape();

    /// <summary>The instant of something that has happened: filed in the future it is PL0105.</summary>
    public static Shape<Positioned<DateTimeOffset>> PastInstant { get; } = new InstantShape(isPast: true);

    /// <summary>A day of every year: <c>04-01</c>.</summary>
    public static Shape<Positioned<MonthDay>> MonthDay { get; } = new NotationShape<MonthDay>(
        "Expect.MonthDay", "^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", Time.MonthDay.TryParse);

    /// <summary>A length of time: <c>P5Y</c>.</summary>
    public static Shape<Positioned<Period>> Period { get; } = new NotationShape<Period>(
        "Expect.Period", "^P(?=[0-9])([0-9]{1,6}Y)?([0-9]{1,6}M)?([0-9]{1,6}W)?([0-9]{1,6}D)?$", Time.Period.TryParse);

    /// <summary>A text, or one by language: <c>{ ja: …, en: … }</c>. Deferred, since each of both types is built from the other.</summary>
    public static Shape<LocalizedText> Localized { get; } =
        new EitherShape<LocalizedText>(new MappedShape<Positioned<string>, LocalizedText>(Text, LocalizedText.Plain), Deferred(() => LocalizedText.Shape));

    /// <summary>Any node, unread.</summary>
    public static Shape<YamlNode> Raw { get; } = new RawShape();

    public static Shape<Positioned<long>> Integer(long minimum, long maximum) => new IntegerShape(minimum, maximum);

    /// <summary>Text that is the id of something else (PL0102 when there is none).</summary>
    public static Shape<Positioned<string>> IdOf(ReferenceKind kind) => new TextShape(kind);

    /// <summary>A word of a closed list; the word itself is the value.</summary>
    public static Shape<Positioned<string>> OneOf(params string[] words) => new ChoiceShape<string>(Array.ConvertAll(words, w => (w, w)));

    /// <summary>A word of a closed list that stands for a value.</summary>
    public static Shape<Positioned<T>> OneOf<T>(params (string Word, T Value)[] choices) => new ChoiceShape<T>(choices);

    public static Shape<ImmutableArray<T>> ListOf<T>(Shape<T> element) => new ListShape<T>(element);

    /// <summary>One value, or a list.</summary>
    public static Shape<ImmutableArray<T>> OneOrMany<T>(Shape<T> element) => new OneOrManyShape<T>(element);

    /// <summary>A mapping with names of the author's own as keys.</summary>
    public static Shape<ImmutableArray<KeyValuePair<YamlScalar, T>>> MapOf<T>(Shape<T> element) => new MapShape<T>(element);

    /// <summary>A mapping goes to the second shape, all else to the first.</summary>
    public static Shape<T> Either<T>(Shape<T> plain, Shape<T> mapping) => new EitherShape<T>(plain, mapping);

    /// <summary>A shape whose result is turned into something else.</summary>
    public static Shape<R> Select<T, R>(this Shape<T> shape, Func<T, R> map) => new MappedShape<T, R>(shape, map);

    /// <summary>A shape that contains itself, or is described later.</summary>
    public static Shape<T> Deferred<T>(Func<Shape<T>> shape) => new DeferredShape<T>(shape);
}
