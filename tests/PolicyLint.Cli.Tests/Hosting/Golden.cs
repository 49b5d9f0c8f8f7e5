namespace PolicyLint.Cli.Tests.Hosting;

/// <summary>Compares text with a checked-in file; with <c>UPDATE_GOLDEN=1</c> it writes the file, and the change is read in the diff.</summary>
internal static class Golden
{
    public static void AssertMatches(string actual, params ReadOnlySpan<string> path)
    {
        var file = TestData.PathOf(["golden", .. path]);
        actual = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{file} is missing; run once with UPDATE_GOLDEN=1 and read it");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }
}
