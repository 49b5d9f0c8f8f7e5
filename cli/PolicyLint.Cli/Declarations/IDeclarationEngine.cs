using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Declarations;

/// <summary>What a check of declarations needs to know.</summary>
/// <param name="Files">The declarations that could be read.</param>
/// <param name="Now">The instant of the run.</param>
/// <param name="AsOf">The day to take for today; null for the day of <paramref name="Now"/> in the policy's time zone.</param>
/// <param name="Base">The same files at an earlier commit (PL4003); null when nothing is compared.</param>
internal sealed record DeclarationRequest(
    PolicyScope Scope, ImmutableArray<InputFile> Files, DateTimeOffset Now, DateOnly? AsOf, ImmutableArray<InputFile>? Base);

/// <summary>The rules about policies and declarations.</summary>
internal interface IDeclarationEngine
{
    /// <summary>Reads what the command line needs of a policy; of the built-in one for null. Never throws on account of the text.</summary>
    PolicyHead ReadHead(InputFile? policy);

    /// <summary>Everything wrong with the policy and the declarations, suppressions applied; paths as given.</summary>
    ImmutableArray<Finding> Check(DeclarationRequest request, CancellationToken cancel);
}
