using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Documentation;

/// <summary>The C# examples of the documentation do what their comments say.</summary>
public sealed class CodeExampleTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var example in Repository.Files("*.md", "docs").SelectMany(CodeExample.In))
        {
            data.Add(example.File, example.Number);
        }

        return data;
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Examples))]
    public async Task Example_DoesWhatItSays(string file, int number)
    {
        var example = CodeExample.In(file).Single(block => block.Number == number);
        var expected = example.Expected();

        var found = await example.FoundAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected.Select(each => (each.Line, each.Id)), found.Select(each => (each.Line, each.Id)));
        Assert.All(expected.Zip(found), pair => Assert.Contains(pair.First.Text, pair.Second.Text, StringComparison.OrdinalIgnoreCase));
    }
}
