using System.Collections.Immutable;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Tests.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Tests.ExportLogs;

public sealed class ExportLogTests
{
    private const string Columns = """
        { id: 番号, declaration: 台帳, items: 項目, subjectsCount: 件数, authentication.person: 認証者, approval.by: 承認者, approval.at: 承認日時,
                       approval.decision: 決定, performedBy: 実施者, performedAt: 実施日時, log.path: ログ }
        """;

    private const string Header = "番号,台帳,項目,件数,認証者,承認者,承認日時,決定,実施者,実施日時,ログ\r\n";

    private static string Row(int number, string decision = "approved", string note = "logs/x.jsonl") =>
        $"EXP-{number},SAK-1,氏名;住所,119,E10,E7,2026-10-05T10:05:00+09:00,{decision},E10,2026-10-05T10:12:31+09:00,{note}\r\n";

    private static ImmutableArray<Finding> Check(string format, Dictionary<string, string> files, string? more = null)
    {
        var city = SmallCity.With($"policy: rules: {{}} => exportLogs: [{{ path: 'logs/*.{format}', format: {format}, columns: {Columns}{more} }}]");
        files["logs/x.jsonl"] = "{}";
        files["logs/exp-1.jsonl"] = "abc";
        return city.Run(files: files).Findings;
    }

    [Fact]
    public void AGoodLogSaysNothing() => Assert.Empty(Check("csv", new() { ["logs/a.csv"] = Header + Row(10) + Row(11) }));

    [Fact]
    public void ARowIsToldAtItsCell()
    {
        var finding = Assert.Single(Check("csv", new() { ["logs/a.csv"] = Header + Row(10) + Row(11, "pending") }));
        Assert.Equal(("PL5002", "logs/a.csv", 3), (finding.Rule.Id, finding.Location.Path, finding.Location.Span.Line));
    }

    [Fact]
    public void QuotedCellsMayHoldAnything()
    {
        var findings = Check("csv", new() { ["logs/a.csv"] = Header + Row(10, note: "\"logs/\"\"x\r\n,y\"\"\"") + Row(11, "pending") });
        Assert.Equal(["PL5007", "PL5002"], findings.Select(f => f.Rule.Id));
        Assert.Equal(4, findings[1].Location.Span.Line);
    }

    [Fact]
    public void AMissingColumnIsToldInThePolicy()
    {
        var finding = Assert.Single(Check("csv", new() { ["logs/a.csv"] = Header.Replace("件数", "人数") + Row(10) }));
        Assert.Equal(("PL0003", "policylint.yml"), (finding.Rule.Id, finding.Location.Path));
    }

    [Fact]
    public void AQuoteThatIsNeverClosedIsToldAndEndsTheReading() =>
        Assert.Equal("PL0010", Assert.Single(Check("csv", new() { ["logs/a.csv"] = Header + "\"" + new string('x', 2_000_000) })).Rule.Id);

    [Fact]
    public void AQuoteThatIsOpenAtTheEndIsToldWhereItOpens()
    {
        var finding = Assert.Single(Check("csv", new() { ["logs/a.csv"] = Header + Row(10) + "EXP-11,SAK-1,\"氏名\r\n" }));
        Assert.Equal(("PL0010", new TextSpan(3, 14, 3, 15)), (finding.Rule.Id, finding.Location.Span));
    }

    [Fact]
    public void SpacesAroundCellsAreLayout() =>
        Assert.Empty(Check("csv", new() { ["logs/a.csv"] = Header.Replace(",", " , ") + Row(10).Replace(",", " , ") }));

    /// <summary>One slip in the policy is one finding, however long the log.</summary>
    [Fact]
    public void AMisspeltFieldIsToldInThePolicyAlone()
    {
        var city = SmallCity.With($"policy: rules: {{}} => exportLogs: [{{ path: 'logs/*.csv', format: csv, columns: {Columns.Replace("subjectsCount", "subjectCount")} }}]");
        var finding = Assert.Single(city.Run(files: new Dictionary<string, string> { ["logs/a.csv"] = Header + Row(10) + Row(11), ["logs/x.jsonl"] = "{}", ["logs/exp-1.jsonl"] = "abc" }).Findings);
        Assert.Equal(("PL0003", "policylint.yml"), (finding.Rule.Id, finding.Location.Path));
        Assert.Contains("did you mean \"subjectsCount\"", finding.Message.ToString());
        Assert.NotNull(finding.Fix);
    }

    [Fact]
    public void AMemberThatStandsTwiceInALineIsTold()
    {
        var finding = Assert.Single(Check("jsonl", new() { ["logs/a.jsonl"] = "\n" + Line.Replace("\"件数\":119", "\"件数\":119,\"件数\":9119") }), f => f.Location.Path == "logs/a.jsonl");
        Assert.Equal(("PL0002", 2), (finding.Rule.Id, finding.Location.Span.Line));
    }

    private const string Line = """{"番号":"EXP-10","台帳":"SAK-1","項目":["氏名","住所"],"件数":119,"認証者":"E10","承認者":"E7","承認日時":"2026-10-05T10:05:00+09:00","決定":"approved","実施者":"E10","実施日時":"2026-10-05T10:12:31+09:00","ログ":"logs/x.jsonl"}""";

    [Fact]
    public void JsonLinesAreReadWithNestedMembers()
    {
        var line = Line.Replace("\"件数\":119", "\"件数\":1001");
        var findings = Check("jsonl", new() { ["logs/a.jsonl"] = "\n" + line + "\nnot json\n" });
        Assert.Contains(findings, f => f is { Rule.Id: "PL5011", Location: { Path: "logs/a.jsonl", Span.Line: 2 } });
        Assert.Contains(findings, f => f is { Rule.Id: "PL0001", Location: { Path: "logs/a.jsonl", Span.Line: 3 } });
    }

    [Fact]
    public void ALongLogStreamsInLittleMemory()
    {
        Assert.True(Day.TryParse(SmallCity.Today, out var day));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var files = new EndlessLog(Header, n => Row(n), rows: 50_000);
        var findings = SmallCity.With($"policy: rules: {{}} => exportLogs: [{{ path: 'big.csv', format: csv, columns: {Columns} }}]").Run(files: files).Findings;
        Assert.Empty(findings);
        Assert.True(files.PeakMemory - before < 64L << 20, $"{(files.PeakMemory - before) >> 20} MB");
    }

    /// <summary>A log that is made while it is read.</summary>
    private sealed class EndlessLog(string header, Func<int, string> row, int rows) : IPolicyFiles
    {
        public long PeakMemory { get; private set; }

        public IEnumerable<string> Find(string glob) => ["big.csv"];

        public Stream? Open(string path) => path switch
        {
            "big.csv" => new RowStream(this, header, row, rows),
            "logs/x.jsonl" or "logs/exp-1.jsonl" => new MemoryStream("abc"u8.ToArray()),
            _ => null,
        };

        private sealed class RowStream(EndlessLog log, string header, Func<int, string> row, int rows) : Stream
        {
            private byte[] _chunk = System.Text.Encoding.UTF8.GetBytes(header);
            private int _at;
            private int _row;

            public override bool CanRead => true;

            public override bool CanSeek => false;

            public override bool CanWrite => false;

            public override long Length => throw new NotSupportedException();

            public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

            public override int Read(byte[] buffer, int offset, int count)
            {
                if (_at == _chunk.Length && _row < rows)
                {
                    _chunk = System.Text.Encoding.UTF8.GetBytes(row(_row++));
                    _at = 0;
                    if (_row % 10_000 == 0)
                        log.PeakMemory = Math.Max(log.PeakMemory, GC.GetTotalMemory(forceFullCollection: true));
                }
                var taken = Math.Min(count, _chunk.Length - _at);
                Array.Copy(_chunk, _at, buffer, offset, taken);
                _at += taken;
                return taken;
            }

            public override void Flush()
            {
            }

            public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

            public override void SetLength(long value) => throw new NotSupportedException();

            public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        }
    }
}
