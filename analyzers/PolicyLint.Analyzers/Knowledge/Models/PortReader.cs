using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Knowledge.Models;

/// <summary>Resolves the ports of the grammar (a name, an index, <c>this</c>, <c>return</c>, <c>*</c>) against one member.</summary>
internal readonly struct PortReader
{
    private readonly ISymbol member;
    private readonly ImmutableArray<IParameterSymbol> parameters;

    /// <param name="member">The member whose parameter names count: the one that the pattern names, not its override.</param>
    public PortReader(ISymbol member)
    {
        this.member = member;
        parameters = SymbolPattern.ParametersOf(member);
    }

    /// <summary>The ports that exist in this overload, each once; <paramref name="except"/> is what <c>*</c> leaves out.</summary>
    public ImmutableArray<Port> All(ImmutableArray<CodeText> texts, Port? except = null)
    {
        if (texts.IsEmpty)
            return [];
        var ports = ImmutableArray.CreateBuilder<Port>();
        foreach (var text in texts)
        {
            if (text.Value == "*")
                AddParameters(ports, except);
            else if (One(text.Value) is { } port && !ports.Contains(port))
                ports.Add(port);
        }

        return ports.ToImmutable();
    }

    /// <summary>The first of the alternatives that this overload has.</summary>
    public Port? First(ImmutableArray<CodeText> texts)
    {
        foreach (var text in texts)
        {
            if (One(text.Value) is { } port)
                return port;
        }

        return null;
    }

    public Port? One(string text)
    {
        switch (text)
        {
            case "this":
                return member is IMethodSymbol { IsExtensionMethod: true } ? Port.Parameter(0) : Port.This;
            case "return":
                return Port.Return;
        }

        if (int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index))
            return index < parameters.Length ? Port.Parameter(index) : null;
        foreach (var parameter in parameters)
        {
            if (parameter.Name == text)
                return Port.Parameter(parameter.Ordinal);
        }

        return null;
    }

    private void AddParameters(ImmutableArray<Port>.Builder ports, Port? except)
    {
        foreach (var parameter in parameters)
        {
            var port = Port.Parameter(parameter.Ordinal);
            if (port != except && !ports.Contains(port))
                ports.Add(port);
        }
    }
}
