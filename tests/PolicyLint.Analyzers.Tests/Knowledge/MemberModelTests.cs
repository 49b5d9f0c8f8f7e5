using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Tests.Knowledge;

public sealed class MemberModelTests
{
    private const string Source = """
        using System.Threading.Tasks;
        using PolicyLint;
        namespace Acme
        {
            public class Client { public virtual void Upload(byte[] data, string path) { } public void Send(string path) { } }
            public class MyClient : Client { public override void Upload(byte[] d, string p) { } }
            public interface IExporter { void Export(string text); }
            public class Exporter : IExporter { public void Export(string t) { } public void Other() { } }
            public class Hidden : IExporter { void IExporter.Export(string t) { } }
            public enum Verdict { Refused, Approved }
            public class Answer { [Granted] public bool IsApproved { get; set; } }
            public interface IGates
            {
                [ApprovalGate(Requester = "who", Approver = "head")] Task<bool> AskAsync(string who, string head);
                [ApprovalGate(GrantedWhen = "Approved")] Verdict Judge();
                [ApprovalGate] Verdict JudgeBadly();
                [ApprovalGate] Answer Answer();
                [ApprovalGate] Task<string> Ticket();
                [AuthenticationGate] void Login();
                [AuditGate] Task RecordAsync();
            }
            public class Gates : IGates
            {
                public Task<bool> AskAsync(string a, string b) => null;
                public Verdict Judge() => default; public Verdict JudgeBadly() => default; public Answer Answer() => null;
                public Task<string> Ticket() => null; public void Login() { } public Task RecordAsync() => null;
            }
            public class Burner
            {
                public void Burn([WritesTo("removable-media")] string content, int copies) { }
                [return: PersonalData("user.name")] public string Find() => null;
                [NotPersonalData] public string Count(string all) => null;
                [Destination("removable-media")] public string Drive { get; set; }
            }
            [RequiresApproval] public class Vault { public Vault() { } public void Open() { } }
        }
        """;

    [Fact]
    public void PolicyWriter_CoversOverrides_ByOrdinal()
    {
        var subject = Subject.Of(Source, "writers: [{ member: 'Acme.Client.Upload(byte[], string)', data: [data], to: path }]");

        var writer = Assert.Single(subject.ModelOf("Acme.MyClient", "Upload")!.Writers);

        Assert.Equal([Port.Parameter(0)], writer.Data);
        Assert.Equal(Port.Parameter(1), writer.To);
        Assert.Null(subject.ModelOf("Acme.Client", "Send"));
    }

    [Fact]
    public void Wildcards_LeaveOutThePlaceFromAllParameters()
    {
        var subject = Subject.Of(Source, "writers: [{ member: Acme.Client.Up*, data: ['*'], to: 1 }]");

        Assert.Equal([Port.Parameter(0)], subject.ModelOf("Acme.MyClient", "Upload")!.Writers.Single().Data);
        Assert.Null(subject.ModelOf("Acme.Client", ".ctor"));
    }

    [Fact]
    public void InterfacePattern_CoversImplicitAndExplicitImplementations()
    {
        var subject = Subject.Of(Source, "exports: [{ member: Acme.IExporter.Export*, gates: [approval, audit] }]");

        Assert.Equal(GateKinds.Approval | GateKinds.Audit, subject.ModelOf("Acme.Exporter", "Export")!.Requires);
        Assert.Equal(GateKinds.Approval | GateKinds.Audit, subject.ModelOf("Acme.Hidden", "Acme.IExporter.Export")!.Requires);
        Assert.Null(subject.ModelOf("Acme.Exporter", "Other"));
        Assert.Contains("Export", subject.Knowledge.InterestNames.Append("Export").Where(subject.Knowledge.IsInteresting));
    }

    [Fact]
    public void ExactOverload_GoesBeforeName_AndPolicyBeforeBuiltIn()
    {
        var subject = Subject.Of(Source, """
            writers:
              - { member: System.IO.File.WriteAllText, data: [path], to: contents }
              - { member: Acme.Client.Upload, data: [path], to: data }
              - { member: 'Acme.Client.Upload(byte[], *)', data: [data], to: path }
            """);

        Assert.Equal(Port.Parameter(1), subject.ModelOf("Acme.Client", "Upload")!.Writers.Single().To);
        Assert.Equal(Port.Parameter(1), subject.ModelOf("System.IO.File", "WriteAllText")!.Writers.Single().To);
    }

    [Theory]
    [InlineData("AskAsync", GateKinds.Approval, GrantKind.ReturnsTrue, null)]
    [InlineData("Judge", GateKinds.Approval, GrantKind.Equals, "Approved")]
    [InlineData("JudgeBadly", GateKinds.Approval, GrantKind.Never, null)]
    [InlineData("Answer", GateKinds.Approval, GrantKind.Member, "true")]
    [InlineData("Ticket", GateKinds.Approval, GrantKind.NotNull, null)]
    [InlineData("Login", GateKinds.Authentication, GrantKind.OnReturn, null)]
    [InlineData("RecordAsync", GateKinds.Audit, GrantKind.OnReturn, null)]
    public void AnnotatedGate_HoldsForImplementations(string name, GateKinds gate, GrantKind granted, string? value)
    {
        var model = Assert.Single(Subject.Of(Source).ModelOf("Acme.Gates", name)!.Gates);

        Assert.Equal((gate, granted, value), (model.Gate, model.Granted, model.Value));
    }

    [Fact]
    public void GatePorts_AreResolvedByName()
    {
        var gate = Subject.Of(Source).ModelOf("Acme.IGates", "AskAsync")!.Gates.Single();

        Assert.Equal((Port.Parameter(0), Port.Parameter(1)), (gate.Requester, gate.Approver));
    }

    [Fact]
    public void PolicyGates_InEveryForm()
    {
        var subject = Subject.Of(Source, """
            gates:
              approval:
                - { member: Acme.Client.Send, granted: { member: IsApproved, is: true }, requester: path }
                - { member: Acme.Client.Send, granted: { equals: Approved } }
              audit: [ { member: Acme.Client.Send, granted: on-return } ]
            """);

        Assert.Equal(
            [(GateKinds.Approval, GrantKind.Member, "true"), (GateKinds.Approval, GrantKind.Equals, "Approved"), (GateKinds.Audit, GrantKind.OnReturn, null)],
            subject.ModelOf("Acme.Client", "Send")!.Gates.Select(g => (g.Gate, g.Granted, g.Value)));
        Assert.Equal(GateKinds.All, subject.Knowledge.KnownGates);
    }

    [Fact]
    public void AnnotatedWriter_NamesItsClass()
    {
        var writer = Subject.Of(Source).ModelOf("Acme.Burner", "Burn")!.Writers.Single();

        Assert.Equal(("removable-media", "Burner.Burn"), (writer.Class, writer.Described));
        Assert.Equal([Port.Parameter(0)], writer.Data);
    }

    [Fact]
    public void OtherAnnotations_AreRead()
    {
        var subject = Subject.Of(Source);

        Assert.Equal("user.name", subject.ModelOf("Acme.Burner", "Find")!.Yields.Single().Category);
        Assert.True(subject.ModelOf("Acme.Burner", "Count")!.NotPersonal);
        Assert.Equal("removable-media", subject.ModelOf("Acme.Burner", "Drive")!.PlaceClass);
        Assert.Equal(GateKinds.Approval, subject.ModelOf("Acme.Vault", "Open")!.Requires);
        Assert.Equal(GateKinds.Approval, subject.ModelOf("Acme.Vault", ".ctor")!.Requires);
        Assert.All(["Burn", "AskAsync", "RecordAsync", "Open", "Vault"], n => Assert.True(subject.Knowledge.IsInteresting(n), n));
    }
}
