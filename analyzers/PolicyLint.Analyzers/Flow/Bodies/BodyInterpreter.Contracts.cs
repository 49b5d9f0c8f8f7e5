using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>What attributes of a library say about its arguments: the contracts that nullable reference types go by.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>Takes in what holds once the call has returned, and what its answer will tell.</summary>
    private Value ApplyContracts(CallSite site, Value result)
    {
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            var facts = site.Arguments[i].Facts;
            if (ReferenceEquals(facts, GateFacts.None) || _engine.Facts.ContractOf(site.Method, i) is not { } contract)
            {
                continue;
            }

            switch (contract)
            {
                case Contract.NotNull:
                    _memory.State = _memory.State.Hold(facts.When(GateFacts.IsNotNull));
                    Learned(site.Operands[i], null, isEqual: false);
                    break;
                case Contract.True or Contract.False:
                    _memory.State = _memory.State.Hold(facts.When(contract == Contract.True ? GateFacts.IsTrue : GateFacts.IsFalse));
                    Learned(site.Operands[i], contract == Contract.True, isEqual: true);
                    break;
                case Contract.NotNullWhenTrue:
                    result = Implied(result, GateFacts.IsTrue, facts.When(GateFacts.IsNotNull));
                    break;
                case Contract.NotNullWhenFalse:
                    result = Implied(result, GateFacts.IsFalse, facts.When(GateFacts.IsNotNull));
                    break;
                case Contract.NotEmptyWhenFalse:
                    result = Implied(result, GateFacts.IsFalse, facts.When(GateFacts.IsNotNull) | facts.When("!="));
                    result = Implied(result, GateFacts.IsTrue, facts.When(GateFacts.IsNull) & facts.When("="));
                    break;
            }
        }

        return result;
    }

    private void Learned(IOperation? operand, object? constant, bool isEqual)
    {
        if (operand is not null)
        {
            LearnEqual(operand, constant, isEqual);
        }
    }

    private static Value Implied(Value value, string condition, GateSet gates) =>
        gates.IsEmpty ? value : value.With(facts: value.Facts.And(condition, value.Facts.When(condition) | gates));
}
