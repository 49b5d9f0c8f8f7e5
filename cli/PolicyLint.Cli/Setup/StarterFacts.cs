using System.Collections.Immutable;

namespace PolicyLint.Cli.Setup;

/// <summary>What can be found out about a place without asking.</summary>
/// <param name="Organization">The name of the organisation.</param>
/// <param name="Language"><c>ja</c> or <c>en</c>.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="Assemblies">Names of the C# projects that are no tests.</param>
/// <param name="HasIdea">Whether a JetBrains IDE is in use here.</param>
internal sealed record StarterFacts(string Organization, string Language, string TimeZone, ImmutableArray<string> Assemblies, bool HasIdea);
