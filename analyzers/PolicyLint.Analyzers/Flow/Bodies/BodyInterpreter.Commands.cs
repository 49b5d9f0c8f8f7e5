using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>Other programs that are started to carry files: their arguments, where these can be read, say which and where to.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>What a start is told by the constructor is what its properties hold.</summary>
    private void FillStartInfo(CallSite site)
    {
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            var name = site.Method.Parameters[i].Name;
            if (site.Receiver is { } info && PropertyOf(site.Method.ContainingType, name == "fileName" ? "FileName" : "Arguments") is { } property)
            {
                _memory.Write(info, new FieldKey(property), JoinedWords(site, i).WithoutFacts());
            }
        }
    }

    private static IPropertySymbol? PropertyOf(ITypeSymbol type, string name) => type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();

    private void ReportCommand(CallSite site)
    {
        var (program, arguments) = site switch
        {
            { Arguments: [var name, var line, ..] } when site.Method.IsStatic => (name, JoinedWords(site, 1)),
            { Arguments: [var info] } when site.Method.IsStatic && !IsText(site.Method.Parameters[0].Type) => StartedBy(info, site.Method.Parameters[0].Type),
            { Receiver: { } process } when PropertyOf(site.Method.ContainingType, "StartInfo") is { } property => StartedBy(_memory.Read(process, new FieldKey(property)), property.Type),
            _ => (Value.Unknown, Value.Unknown),
        };
        foreach (var name in program.Texts)
        {
            foreach (var line in arguments.Texts)
            {
                if (name.Constant is { } tool && line.Constant is { } words && CopyCommand.Read(tool, words) is { } command)
                {
                    ReportCommand(site, command);
                }
            }
        }
    }

    private (Value Program, Value Arguments) StartedBy(Value info, ITypeSymbol type)
    {
        var listed = _memory.Read(Held(info, type, Listed), FieldKey.Place);
        return (Held(info, type, "FileName"), listed.Texts.IsEmpty ? Held(info, type, "Arguments") : listed);
    }

    /// <summary>The property that holds arguments one by one.</summary>
    private const string Listed = "ArgumentList";

    /// <summary>One more argument in the list of a start: it comes after those that are there.</summary>
    private void AddArgument(Value list, Value argument)
    {
        if (list.Refs.Any(n => n.Site is IPropertyReferenceOperation { Property: { Name: Listed, ContainingType.Name: "ProcessStartInfo" } }))
        {
            var before = _memory.Read(list, FieldKey.Place).Texts;
            var word = TextOf(argument).OrUnknown().Map(w => TextPattern.Of("\"").Append(w).Append(TextPattern.Of("\" ")));
            _memory.Write(list, FieldKey.Place, Value.Of(before.IsEmpty ? word : before.Pair(word, (a, b) => a.Append(b))));
        }
    }

    private Value Held(Value holder, ITypeSymbol type, string name) =>
        PropertyOf(type, name) is { } property && _memory.Read(holder, new FieldKey(property)) is var held && !ReferenceEquals(held, Value.Bottom) ? held : Value.Unknown;

    /// <summary>A line of arguments; a list of them as such a line.</summary>
    private Value JoinedWords(CallSite site, int index)
    {
        if (site.Operands[index] is not { } operand || Strip(operand) is not IArrayCreationOperation { Initializer: { } initializer })
        {
            return site.Arguments[index];
        }

        var words = initializer.ElementValues.Select(e => Evaluate(e).Texts is { Count: 1 } one ? one[0].Constant : null).ToList();
        return words.Contains(null) ? Value.Unknown : Value.Of(TextSet.Of(string.Join(" ", words.Select(w => "\"" + w + "\""))));
    }

    private void ReportCommand(CallSite site, CopyCommand command)
    {
        _log.Begin(site.Operation);
        Log(site.Operation, _engine.Fields.Resolve(
            new EgressEvent
            {
                Write = site.Syntax,
                Member = site.Method,
                Files = TextSet.Of(command.Files.SelectMany(Spellings)),
                Places = TextSet.Of(command.Destination),
                Held = _memory.State.Held,
                Values = site.Arguments is { Length: > 0 } ? [.. site.Arguments] : [],
            },
            _body));
    }

    /// <summary>The path with either slash; what a pattern matches is told by its directory.</summary>
    private static IEnumerable<TextPattern> Spellings(string path)
    {
        var wildcard = path.IndexOfAny(['*', '?']);
        var plain = wildcard < 0 ? path : path.Substring(0, path.LastIndexOfAny(['/', '\\'], wildcard) + 1);
        return new[] { plain, plain.Replace('\\', '/'), plain.Replace('/', '\\') }.Where(p => p.Length > 0).Distinct().Select(TextPattern.Of);
    }
}
