using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// Answers of calls of which nothing is known get a name, so that what is found of one where it is tested holds wherever it decides:
/// <c>var both = urgent() &amp;&amp; big</c> tells of <c>urgent()</c>.
/// </content>
internal sealed partial class BodyInterpreter
{
    private readonly HashSet<Node> _answered = [];

    private bool _meetsGates;

    /// <summary>Where gates turn out to be asked, the body is interpreted once more, with names for its answers.</summary>
    private void NameAnswers()
    {
        if (_meetsGates && !_body.MeetsGates)
        {
            _body.MeetsGates = true;
            _engine.Enqueue(_body);
        }
    }

    private Value Named(Value answer, IOperation operation)
    {
        if (!_body.MeetsGates || !_engine.HasGates || !Nodes.TracksConditions || ReferenceEquals(answer, Value.Bottom) || !CanBeTested(operation.Type) || !answer.Facts.SaysNothing)
        {
            return answer;
        }

        var symbol = Nodes.Result(operation, Node.Answer);
        Renew(symbol);
        return answer.With(facts: GateFacts.OfSymbol(symbol));
    }

    /// <summary>The call is made once more: what was found of its last answer says nothing of this one.</summary>
    private void Renew(Node answer)
    {
        if (!_answered.Add(answer))
        {
            _memory.State = _memory.State.Forget(answer);
        }
    }

    /// <summary>Truths, enums and numbers, or null in their place.</summary>
    private static bool CanBeTested(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 } or { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => CanBeTested(nullable.TypeArguments[0]),
        _ => false,
    };
}
