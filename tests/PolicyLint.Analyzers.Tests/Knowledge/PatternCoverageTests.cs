namespace PolicyLint.Analyzers.Tests.Knowledge;

public sealed class PatternCoverageTests
{
    private const string Source = """
        namespace Acme.Ftp
        {
            public class Client { public void Upload(byte[] data) { } }
            public class Voter { public string FullName { get; set; } }
            public class PiiAttribute : System.Attribute { }
        }
        """;

    [Theory]
    [InlineData("writers: [ { member: Acme.Ftp.Client.Upload, data: [data], class: log } ]", "")]
    [InlineData("writers: [ { member: Acme.Ftp.Client.Upload(string), data: [data], class: log } ]", "Acme.Ftp.Client.Upload(string)")]
    [InlineData("writers: [ { member: Acme.Ftp.Client.Uplaod, data: [data], class: log } ]", "Acme.Ftp.Client.Uplaod -> Acme.Ftp.Client.Upload")]
    [InlineData("writers: [ { member: Acme.Fpt.Client.Upload, data: [data], class: log } ]", "Acme.Fpt.Client.Upload -> Acme.Ftp.Client.Upload")]
    [InlineData("writers: [ { member: '**.Upload', data: [data], class: log } ]", "")]
    [InlineData("writers: [ { member: '**.Upload?', data: [data], class: log } ]", "**.Upload? (no pattern)")]
    [InlineData("writers: [ { member: System.IO.File.WriteAllText, data: [contents], class: log } ]", "")]
    [InlineData("exports: [ { member: Acme.*.Client.Up* } ]", "")]
    [InlineData("exports: [ { member: Acme.Ftp.Client.Down* } ]", "Acme.Ftp.Client.Down*")]
    [InlineData("personalData: { types: [ { type: Acme.Ftp.Voter, items: { FullName: user.name, FulName: user.name } } ] }", "Acme.Ftp.Voter.FulName -> FullName")]
    [InlineData("personalData: { types: [ { type: Acme.Ftp.Votr, items: { FullName: user.name } } ] }", "Acme.Ftp.Votr -> Acme.Ftp.Voter")]
    [InlineData("personalData: { attributes: [ { attribute: Acme.Ftp.PiiAttribute } ] }", "")]
    public void PatternsThatNameNothing_AreToldWithTheNearest(string policy, string expected)
    {
        var patterns = Subject.Of(Source, policy).Knowledge.Patterns(TestContext.Current.CancellationToken);

        Assert.All(patterns, p => Assert.NotNull(p.Location));
        Assert.Equal(expected, string.Join("; ", patterns.Where(p => !p.IsMatched).Select(p =>
            p.Text + (p.IsPattern ? "" : " (no pattern)") + (p.Nearest is { } nearest ? " -> " + nearest : ""))));
    }
}
