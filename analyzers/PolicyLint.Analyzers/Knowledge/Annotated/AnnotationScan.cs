using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>
/// The names that annotations of one syntax tree make interesting, by spelling alone: nothing is bound. Kept as long as the
/// tree lives, so that an edit costs only the tree that it changed.
/// </summary>
/// <param name="Names">Members (types for constructors) that write, grant or require something.</param>
/// <param name="Gates">Gates that some member grants.</param>
internal sealed record AnnotationScan(ImmutableArray<string> Names, GateKinds Gates)
{
    private static readonly AnnotationScan Nothing = new([], GateKinds.None);
    private static readonly ConditionalWeakTable<SyntaxTree, AnnotationScan> Known = new();

    public static AnnotationScan Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
            return known;
        var found = Scan(tree, cancellation);
        return Known.GetValue(tree, _ => found);
    }

    private static AnnotationScan Scan(SyntaxTree tree, CancellationToken cancellation)
    {
        if (tree.GetRoot(cancellation) is not CompilationUnitSyntax unit)
            return Nothing;
        var walk = new Walk(unit);
        walk.Members(unit.Members, false, cancellation);
        return walk.Names.Count == 0 ? Nothing : new AnnotationScan([.. walk.Names.OrderBy(n => n, StringComparer.Ordinal)], walk.Gates);
    }

    private sealed class Walk(CompilationUnitSyntax unit)
    {
        private readonly Dictionary<string, string> aliases = AttributeSpelling.AliasesIn(unit);

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public GateKinds Gates { get; private set; }

        public void Members(SyntaxList<MemberDeclarationSyntax> members, bool isRequiring, CancellationToken cancellation)
        {
            foreach (var member in members)
            {
                cancellation.ThrowIfCancellationRequested();
                switch (member)
                {
                    case BaseNamespaceDeclarationSyntax space:
                        Members(space.Members, false, cancellation);
                        break;
                    case TypeDeclarationSyntax type:
                        Type(type, cancellation);
                        break;
                    default:
                        Member(member, isRequiring);
                        break;
                }
            }
        }

        private void Type(TypeDeclarationSyntax type, CancellationToken cancellation)
        {
            var isRequiring = Speaks(type.AttributeLists);
            if (isRequiring || AnySpeaks(type.ParameterList))
                Names.Add(type.Identifier.ValueText);
            Members(type.Members, isRequiring, cancellation);
        }

        private void Member(MemberDeclarationSyntax member, bool isRequiring)
        {
            var (name, parameters) = member switch
            {
                MethodDeclarationSyntax method => (method.Identifier.ValueText, method.ParameterList),
                ConstructorDeclarationSyntax constructor => (constructor.Identifier.ValueText, constructor.ParameterList),
                PropertyDeclarationSyntax property => (property.Identifier.ValueText, null),
                _ => (null, null),
            };
            if (name is not null && (Speaks(member.AttributeLists) | AnySpeaks(parameters) | isRequiring))
                Names.Add(name);
        }

        private bool AnySpeaks(ParameterListSyntax? parameters)
        {
            var speaks = false;
            foreach (var parameter in parameters?.Parameters ?? default)
                speaks |= Speaks(parameter.AttributeLists);
            return speaks;
        }

        private bool Speaks(SyntaxList<AttributeListSyntax> lists)
        {
            var speaks = false;
            foreach (var list in lists)
            {
                foreach (var attribute in list.Attributes)
                    speaks |= Speaks(attribute);
            }

            return speaks;
        }

        private bool Speaks(AttributeSyntax attribute)
        {
            var name = AttributeSpelling.Meant(attribute, aliases);
            if (Array.IndexOf(AttributeNames.OfInterestBySpelling, name) < 0)
                return false;
            Gates |= name switch
            {
                AttributeNames.ApprovalGate => GateKinds.Approval,
                AttributeNames.AuthenticationGate => GateKinds.Authentication,
                AttributeNames.AuditGate => GateKinds.Audit,
                _ => GateKinds.None,
            };
            return true;
        }
    }
}
