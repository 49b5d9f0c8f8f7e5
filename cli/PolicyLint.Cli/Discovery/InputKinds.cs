namespace PolicyLint.Cli.Discovery;

/// <summary>What a file is to the tool.</summary>
internal enum InputKind
{
    Other,
    Solution,
    Project,
    OtherProject,
    Policy,
    Yaml,
    Source,
}

/// <summary>Tells the kind of a file from its name.</summary>
internal static class InputKinds
{
    public static InputKind Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".sln" or ".slnx" or ".slnf" => InputKind.Solution,
        ".csproj" => InputKind.Project,
        ".vbproj" or ".fsproj" => InputKind.OtherProject,
        ".yml" or ".yaml" when Path.GetFileName(path) == PolicyFile.Name => InputKind.Policy,
        ".yml" or ".yaml" => InputKind.Yaml,
        ".cs" => InputKind.Source,
        _ => InputKind.Other,
    };
}
