using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// Answers in another form: truths and enums as texts or numbers, texts as truths, comparisons as signs. What is found of the
/// other form is found of the answer.
/// </content>
internal sealed partial class BodyInterpreter
{
    /// <summary>A member of a library that only puts a value into another form, or changes a number.</summary>
    private bool TryForm(CallSite site, out Value result)
    {
        result = Value.Unknown;
        var method = site.Method;
        var type = method.ContainingType;
        switch (method.Name)
        {
            case "ToInt32" or "ToInt64" or "ToInt16" or "ToByte" or "ToString" or "ToBoolean" when type is { Name: "Convert", ContainingNamespace.Name: "System" } && Unboxed(site.Operands[0]) is { } converted && IsConvertible(converted, method.Name)
                && Converted(method.Name, site.Arguments[0].Facts, converted) is { SaysNothing: false } form:
                result = Value.Unknown.With(facts: form);
                return true;
            case "Min" or "Max" or "Abs" or "Sign" or "Clamp" when type is { Name: "Math", ContainingNamespace.Name: "System" } && Calculated(method.Name, site.Arguments) is { SaysNothing: false } number:
                result = AsData(site.Arguments[0], method.ReturnType).With(facts: number);
                return true;
            case "StartsWith" or "EndsWith" or "Contains" when IsText(type) && site is { Receiver.Facts: { SaysNothing: false } asked, Operands: [{ ConstantValue: { HasValue: true, Value: (string or char) and var part } }] }
                && AsksText(asked, method.Name, part.ToString()) is { SaysNothing: false } told:
                result = Value.Unknown.With(facts: told);
                return true;
            case "Parse" when IsBoolean(type):
                result = Value.Unknown.With(facts: AsTruth(site.Arguments[0].Facts));
                return true;
            case "TryParse" when IsBoolean(type) && site is { Arguments: [{ Facts: { SaysNothing: false } tried }, _], Operands: [_, { } parsed] } && IsText(method.Parameters[0].Type):
                Store(parsed, Value.Unknown.With(facts: AsTruth(tried, GateFacts.IsFalse)), site.Syntax);
                result = Value.Unknown.With(facts: tried.Turned(c => c[0] == '=' && bool.TryParse(c.Substring(1), out _) ? GateFacts.IsTrue : GateFacts.IsFalse));
                return true;
            case "Parse" when type.SpecialType == SpecialType.System_Enum && method is { TypeArguments: [{ } parsedAs] } && IsText(method.Parameters[0].Type)
                && AsMember(site.Arguments[0].Facts, parsedAs, site.Operands.ElementAtOrDefault(1)?.ConstantValue.Value is true) is { SaysNothing: false } memberNamed:
                result = Value.Unknown.With(facts: memberNamed);
                return true;
            case "TryParse" when type.SpecialType == SpecialType.System_Enum && method is { TypeArguments: [{ } triedAs], Parameters.Length: 2 } && IsText(method.Parameters[0].Type) && site.Operands[1] is { } member
                && AsMember(site.Arguments[0].Facts, triedAs, false, GateFacts.ConditionOf(0)) is { SaysNothing: false } meant:
                Store(member, Value.Unknown.With(facts: meant), site.Syntax);
                return true;
            case "Increment" or "Decrement" when type.Name == "Interlocked" && site.Operands[0] is { } counter:
                result = Value.Unknown.With(facts: IsCounted(method.ReturnType) ? Counting.Sum(site.Arguments[0].Facts, GateFacts.Constant(1), isDifference: method.Name == "Decrement") : GateFacts.None);
                Store(counter, result, site.Syntax);
                return true;
            case "Read" when type is { Name: "Volatile" or "Interlocked", ContainingNamespace.Name: "Threading" }:
                result = site.Arguments[0];
                return true;
            case "Write" when type is { Name: "Volatile", ContainingNamespace.Name: "Threading" } && site.Operands[0] is { } written:
                Store(written, site.Arguments[1], site.Syntax);
                return true;
            case "GetName" when type.SpecialType == SpecialType.System_Enum && AsText(site.Arguments[^1].Facts, Unboxed(site.Operands[^1])) is { SaysNothing: false } name:
                result = Value.Unknown.With(facts: name);
                return true;
            case "HasFlag" when site is { Receiver: { } flagged, Operands: [{ } flag] } && Unboxed(flag) is { TypeKind: TypeKind.Enum } flags && ConstantOf(flag) is { } bits:
                result = Value.Unknown.With(facts: FactsOfFlag(flagged, flags, bits));
                return true;
            case "CompareTo" or "Compare" or "CompareOrdinal" when method.ReturnType.SpecialType == SpecialType.System_Int32 && FactsOfComparison(site) is { SaysNothing: false } sign:
                result = Value.Unknown.With(facts: sign);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The facts of a truth or an enum as one of the values that its type has; of anything else as they are.</summary>
    private static GateFacts AmongValues(GateFacts facts, ITypeSymbol? type)
    {
        if (facts.SaysNothing || type is null)
        {
            return facts.SaysNothing ? GateFacts.None : facts;
        }

        var isNullable = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        type = isNullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        var values = IsBoolean(type) ? [true, false] : type.TypeKind == TypeKind.Enum && !IsFlags(type) ? MembersOf(type).Select(m => m.ConstantValue).Distinct() : null;
        return values is null
            ? facts
            : GateFacts.OneOf((isNullable ? values.Concat([null]) : values).Select(GateFacts.ConditionOf).Select(c => (c, facts.When(c))));
    }

    private static IEnumerable<IFieldSymbol> MembersOf(ITypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue);

    private static bool IsFlags(ITypeSymbol type) => type.GetAttributes().Any(a => a.AttributeClass?.Name == "FlagsAttribute");

    /// <summary>What the text of a value tells.</summary>
    private static GateFacts AsText(GateFacts facts, ITypeSymbol? type)
    {
        if (IsText(type) || facts.SaysNothing || type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64)
        {
            return facts;
        }

        return NamesOf(type) is { } names ? AmongValues(facts, type).Turned(c => names.TryGetValue(c, out var name) ? "=" + name : null) : GateFacts.None;
    }

    /// <summary>How the values of a truth or an enum are written; null where that is not certain.</summary>
    private static Dictionary<string, string>? NamesOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            var names = NamesOf(nullable.TypeArguments[0]);
            names?.Add(GateFacts.IsNull, "");
            return names;
        }

        if (IsBoolean(type))
        {
            return new() { [GateFacts.IsTrue] = bool.TrueString, [GateFacts.IsFalse] = bool.FalseString };
        }

        if (type is not { TypeKind: TypeKind.Enum } || IsFlags(type))
        {
            return null;
        }

        var members = MembersOf(type).ToList();
        return members.Select(m => m.ConstantValue).Distinct().Count() == members.Count ? members.ToDictionary(m => GateFacts.ConditionOf(m.ConstantValue), m => m.Name) : null;
    }

    /// <summary>The truth that a text names. One that names none is refused with an exception, or counts as <paramref name="otherwise"/>.</summary>
    private static GateFacts AsTruth(GateFacts text, string? otherwise = null) =>
        text.Turned(c => c[0] == '=' && bool.TryParse(c.Substring(1), out var truth) ? GateFacts.ConditionOf(truth) : otherwise);

    /// <summary>The member of an enum that a text names.</summary>
    private static GateFacts AsMember(GateFacts text, ITypeSymbol type, bool ignoresCase, string? otherwise = null) =>
        NamesOf(type) is { } names
            ? text.Turned(c => c[0] == '=' && names.FirstOrDefault(n => string.Equals(n.Value, c.Substring(1), ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)).Key is { } member ? member : otherwise)
            : GateFacts.None;

    /// <summary>A text as <c>Trim</c>, <c>ToUpper</c> and their kind leave it.</summary>
    private static GateFacts Changed(GateFacts text, string change)
    {
        Func<string, string>? changed = change switch
        {
            "Trim" => t => t.Trim(),
            "ToLower" or "ToLowerInvariant" => t => t.ToLowerInvariant(),
            "ToUpper" or "ToUpperInvariant" => t => t.ToUpperInvariant(),
            "Clone" or "ToString" or "Intern" or "Copy" => t => t,
            _ => null,
        };
        return changed is null ? GateFacts.NotNull : text.Turned(c => c[0] == '=' ? "=" + changed(c.Substring(1)) : null) is { SaysNothing: false } facts ? facts : GateFacts.NotNull;
    }

    /// <summary>What members of <c>Math</c> make of numbers.</summary>
    private static GateFacts Calculated(string member, Value[] numbers) => (member, numbers) switch
    {
        ("Min", [var a, var b]) => Counting.Of(a.Facts, b.Facts, Math.Min),
        ("Max", [var a, var b]) => Counting.Of(a.Facts, b.Facts, Math.Max),
        ("Abs", [var a]) => Counting.Of(a.Facts, GateFacts.Constant(0), (n, _) => Math.Abs(n)),
        ("Sign", [var a]) => Counting.Of(a.Facts, GateFacts.Constant(0), (n, _) => Math.Sign(n)),
        ("Clamp", [var a, var least, var most]) => Counting.Of(Counting.Of(a.Facts, least.Facts, Math.Max), most.Facts, Math.Min),
        _ => GateFacts.None,
    };

    /// <summary>Whether a text that can only be one of a few begins with another, ends with it or contains it.</summary>
    private static GateFacts AsksText(GateFacts text, string question, string part) => text.Turned(c => c[0] != '=' ? null
        : (question switch
        {
            "StartsWith" => c.Substring(1).StartsWith(part, StringComparison.Ordinal),
            "EndsWith" => c.EndsWith(part, StringComparison.Ordinal) && part.Length < c.Length,
            _ => c.IndexOf(part, 1, StringComparison.Ordinal) >= 0,
        }) ? GateFacts.IsTrue : GateFacts.IsFalse);

    /// <summary>What the sign of a comparison tells: 0 where both are equal.</summary>
    private GateFacts FactsOfComparison(CallSite site)
    {
        var equal = FactsOfEquals(site);
        return equal.SaysNothing
            ? GateFacts.None
            : GateFacts.None.And("=0", equal.When(GateFacts.IsTrue)).And("!=0", equal.When(GateFacts.IsFalse));
    }

    /// <summary>What it tells that a value has a flag. That one has the flag which a gate grants with is as good as being it.</summary>
    private static GateFacts FactsOfFlag(Value value, ITypeSymbol? type, object flag)
    {
        var condition = GateFacts.ConditionOf(flag);
        if (type is null || value.Facts.SaysNothing || !long.TryParse(condition.Substring(1), out var bits) || bits == 0)
        {
            return GateFacts.None;
        }

        var listed = AmongValues(value.Facts, type);
        var among = listed.Turned(c => c[0] == '=' && long.TryParse(c.Substring(1), out var member) ? (member & bits) == bits ? GateFacts.IsTrue : GateFacts.IsFalse : null);
        return among.SaysNothing && IsFlags(type) ? GateFacts.None.And(GateFacts.IsTrue, value.Facts.When(condition)) : among;
    }

    /// <summary>The content of a field of a library that is a constant in all but name.</summary>
    private static string? KnownContent(IFieldSymbol field) => field switch
    {
        { ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.Empty) } => string.Empty,
        { ContainingType.SpecialType: not SpecialType.System_Boolean } => null,
        { Name: "TrueString" } => bool.TrueString,
        { Name: "FalseString" } => bool.FalseString,
        _ => null,
    };

    private static bool IsConvertible(ITypeSymbol type, string member) => IsBoolean(type) || type.TypeKind == TypeKind.Enum || (IsText(type) && member == "ToBoolean");

    /// <summary>What members of <c>Convert</c> make of a truth, an enum or a text.</summary>
    private static GateFacts Converted(string member, GateFacts facts, ITypeSymbol type) => member switch
    {
        "ToString" => AsText(facts, type),
        "ToBoolean" => IsText(type) ? AsTruth(facts) : IsBoolean(type) ? facts : GateFacts.None,
        _ => AmongValues(facts, type).Turned(c => c switch
        {
            GateFacts.IsTrue => GateFacts.ConditionOf(1),
            GateFacts.IsFalse => GateFacts.ConditionOf(0),
            _ => c[0] == '=' ? c : null,
        }),
    };
}
