using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Patterns;

namespace PolicyLint.Analyzers.Tests.Knowledge;

public sealed class SymbolPatternTests
{
    private const string Source = """
        namespace Acme.Ftp
        {
            public interface ISink { void Put(string text); int this[int i] { get; } }
            public class Client : ISink
            {
                public Client() { }
                public Client(string host) { }
                public void Upload(byte[] data, string path) { }
                public void Upload(System.IO.Stream data, string path, int? mode) { }
                public void UploadList(System.Collections.Generic.List<string> data) { }
                public string Name { get; set; }
                public int Field;
                public int this[int i] => i;
                void ISink.Put(string text) { }
                public class Inner { public void Save() { } }
            }
            public class Box<T> { public void Add(T item) { } }
            public class Client<T> { public void Upload(byte[] data, string path) { } }
        }
        class Global { void Save() { } }
        """;

    private static readonly Subject Subject = Subject.Of(Source);

    [Theory]
    [InlineData("Acme.Ftp.Client.Upload", 3)]
    [InlineData("Acme.Ftp.Client<T>.Upload", 1)]
    [InlineData("Acme.Ftp.Client`1.Upload", 1)]
    [InlineData("Acme.Ftp.Client.Upload(byte[], string)", 2)]
    [InlineData("Acme.Ftp.Client.Upload(System.Byte[], System.String)", 2)]
    [InlineData("Acme.Ftp.Client.Upload(*, *)", 2)]
    [InlineData("Acme.Ftp.Client.Upload(Stream, string, int?)", 1)]
    [InlineData("Acme.Ftp.Client.Upload(Stream, string, int)", 0)]
    [InlineData("Acme.Ftp.Client.Upload(System.IO.Stream, string, Nullable<int>)", 1)]
    [InlineData("Acme.Ftp.Client.UploadList(List<string>)", 1)]
    [InlineData("Acme.Ftp.Client.UploadList(List<int>)", 0)]
    [InlineData("Acme.Ftp.Client.Upload*", 4)]
    [InlineData("Acme.Ftp.*.Upload", 3)]
    [InlineData("Acme.**.Save", 1)]
    [InlineData("**.Save", 2)]
    [InlineData("Acme.Ftp.Client.Inner.Save", 1)]
    [InlineData("Acme.Ftp.Client+Inner.Save()", 1)]
    [InlineData("Acme.Ftp.Client.Inner.Save(int)", 0)]
    [InlineData("Acme.Ftp.Client.new(string)", 1)]
    [InlineData("Acme.Ftp.Client..ctor()", 2)]
    [InlineData("Acme.Ftp.Client.this", 1)]
    [InlineData("Acme.Ftp.Client.this(int)", 1)]
    [InlineData("Acme.Ftp.Client.Name", 1)]
    [InlineData("Acme.Ftp.Client.Field", 1)]
    [InlineData("Acme.Ftp.Client.Put", 1)]
    [InlineData("Acme.Ftp.Box.Add(T)", 1)]
    [InlineData("Ftp.Client.Upload", 0)]
    [InlineData("Global.Save", 1)]
    public void Pattern_NamesMembers(string text, int expected)
    {
        var pattern = PatternParser.Parse(text);

        Assert.NotNull(pattern);
        var members = AllMembers(Subject.Compilation.Assembly.GlobalNamespace).Where(m => m is not IMethodSymbol { AssociatedSymbol: not null }).ToList();
        Assert.Equal(expected, members.Count(pattern.MatchesMember));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A..B.C.")]
    [InlineData("A.B(")]
    [InlineData("A.B(int")]
    [InlineData("A.B(int,)")]
    [InlineData("A.B) ")]
    [InlineData("A.B<T.C")]
    [InlineData("A B")]
    public void Rubbish_IsNoPattern(string text) => Assert.Null(PatternParser.Parse(text));

    [Fact]
    public void JapaneseNames_AreNames() => Assert.Equal("氏名", PatternParser.Parse("堺市.選挙人.氏名")!.Last.Text);

    private static IEnumerable<ISymbol> AllMembers(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(m =>
        m is INamespaceOrTypeSymbol inner ? AllMembers(inner) : [m]);
}
