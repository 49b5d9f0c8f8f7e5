using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Summaries;

/// <summary>A call of a gate, with the values that meet its ports.</summary>
internal sealed record GateRequest(SyntaxNode Site, IMethodSymbol Gate, GateModel Model, Value? Requester, Value? Approver, ImmutableArray<Value> Others);
