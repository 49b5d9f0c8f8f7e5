using PolicyLint.Cli.Code;

namespace PolicyLint.Cli.Tests.Code;

public sealed class RestoreTests
{
    [Fact]
    public void AnErrorLine_NamesItsProject() => Assert.Equal(
        [new("/r/B/B.csproj", "NU1101: Unable to find package X. No packages exist with this id in source(s): here")],
        Restore.Failures("/r/all.slnx", "/r/B/B.csproj : error NU1101: Unable to find package X. No packages exist with this id in source(s): here [/r/all.slnx]\n"));

    [Fact]
    public void AnErrorOfTheTargetItself_IsTheTargets() => Assert.Equal(
        [new("/r/all.slnx", "MSB4025: The project file could not be loaded.")],
        Restore.Failures("/r/all.slnx", "/r/Directory.Build.props(1,2): error MSB4025: The project file could not be loaded.\n"));

    [Fact]
    public void ABrokenProjectFile_IsNamedWithoutItsPosition() => Assert.Equal(
        [new("/r/B/B.csproj", "MSB4025: The project file could not be loaded. Line 1, position 1.")],
        Restore.Failures("/r/all.slnx", "\n/r/B/B.csproj(1,1): error MSB4025: The project file could not be loaded. Line 1, position 1.\n"));

    [Fact]
    public void SilentFailure_StillHasAReason() => Assert.Equal([new("/r/all.slnx", "killed")], Restore.Failures("/r/all.slnx", "killed\n"));
}
