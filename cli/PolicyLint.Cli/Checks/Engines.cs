using PolicyLint.Cli.Code;

namespace PolicyLint.Cli.Checks;

/// <summary>What does the checking. The code engine is made only when there is code: making it loads the compiler.</summary>
internal sealed record Engines(Func<ICodeEngine> Code)
{
    public static Engines Shipped { get; } = new(() => new CodeEngine());
}
