using System.Text;

namespace PolicyLint.Cli.Tests.Hosting;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Workplace : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("policylint-test-").FullName;

    public string PathOf(string relative) => Path.GetFullPath(relative, Root);

    public Workplace With(string relative, string text) => With(relative, Encoding.UTF8.GetBytes(text));

    public Workplace With(string relative, byte[] bytes)
    {
        var path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
