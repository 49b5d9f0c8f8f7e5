using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>Which members may end up asking a gate, by names alone: those that mention one, and those that mention such a member. Worked out when first asked.</summary>
internal sealed class DecidingMembers(NameIndex names, CodeKnowledge knowledge)
{
    private HashSet<SyntaxNode>? _members;

    public bool Contains(Body body)
    {
        if (knowledge.KnownGates == GateKinds.None)
        {
            return false;
        }

        var members = _members ??= Find();
        for (var node = body.Root.Syntax; node is not null and not BaseNamespaceDeclarationSyntax; node = node.Parent)
        {
            if (members.Contains(node))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<SyntaxNode> Find()
    {
        var found = new HashSet<SyntaxNode>();
        var work = new Queue<SyntaxNode>();
        var followed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.NamesAnywhere(knowledge.IsGateName))
        {
            Follow(name);
        }

        foreach (var declared in names.DeclaringAnywhere(knowledge.IsGateName))
        {
            Take(declared.Syntax);
        }

        while (work.Count > 0)
        {
            if (NameOf(work.Dequeue()) is { } name)
            {
                Follow(name);
            }
        }

        return found;

        void Follow(string name)
        {
            if (!followed.Add(name))
            {
                return;
            }

            foreach (var member in names.Anywhere(name))
            {
                Take(member.Syntax);
            }
        }

        void Take(SyntaxNode member)
        {
            if (found.Add(member))
            {
                work.Enqueue(member);
            }
        }
    }

    /// <summary>What callers write; what is written by no name goes by the name of its type.</summary>
    private static string? NameOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax e => e.Identifier.ValueText,
        _ => (member as TypeDeclarationSyntax ?? member.Parent as TypeDeclarationSyntax)?.Identifier.ValueText,
    };
}
