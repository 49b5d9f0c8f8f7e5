using System.Text.Json;
using System.Xml;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Discovery;

/// <summary>The projects that a solution (<c>.sln</c>, <c>.slnx</c>) or a solution filter (<c>.slnf</c>) lists.</summary>
internal static class SolutionProjects
{
    /// <summary>Absolute paths, in the order of the file.</summary>
    /// <exception cref="UsageException">The file is no solution; the explanation says why.</exception>
    public static async Task<IReadOnlyList<string>> ReadAsync(string path, CancellationToken cancel)
    {
        try
        {
            return Path.GetExtension(path).Equals(".slnf", StringComparison.OrdinalIgnoreCase)
                ? await ReadFilterAsync(path, cancel).ConfigureAwait(false)
                : await ReadSolutionAsync(path, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SolutionException or XmlException or JsonException or InvalidDataException or IOException or UnauthorizedAccessException or ArgumentException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UsageException(Texts.Of("NotChecked_Solution", e.Message));
        }
    }

    private static async Task<IReadOnlyList<string>> ReadSolutionAsync(string path, CancellationToken cancel)
    {
        var serializer = SolutionSerializers.GetSerializerByMoniker(path) ?? throw new InvalidDataException(path);
        var model = await serializer.OpenAsync(path, cancel).ConfigureAwait(false);
        return [.. model.SolutionProjects.Select(project => Absolute(path, project.FilePath))];
    }

    private static async Task<IReadOnlyList<string>> ReadFilterAsync(string path, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(path);
        using var filter = await JsonDocument.ParseAsync(stream, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }, cancel).ConfigureAwait(false);
        var solution = filter.RootElement.GetProperty("solution");
        var solutionPath = Absolute(path, solution.GetProperty("path").GetString() ?? "");
        return [.. solution.GetProperty("projects").EnumerateArray().Select(project => Absolute(solutionPath, project.GetString() ?? ""))];
    }

    private static string Absolute(string solution, string relative) =>
        Path.GetFullPath(relative.Replace('\\', Path.DirectorySeparatorChar), Path.GetDirectoryName(solution)!);
}
