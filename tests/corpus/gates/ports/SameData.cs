using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;

namespace Corpus.Gates.Ports;

public record Voter(string Name, int Id);
public interface IApproval { bool Ask(string what); bool For(IReadOnlyList<Voter> v); bool Has(params string[] permissions); Task<bool> AskAsync(string what, CancellationToken c); bool User(ClaimsPrincipal u, string policy); bool Obj(object o); }
public class Exporter { public void Rows(IReadOnlyList<Voter> v) {} public void To(string path, IReadOnlyList<Voter> v) {} public Exporter() {} public Exporter(int n) {} }
public static class Permissions { public static readonly string Export = "export"; public const string All = "all"; }
public class SameData(IApproval approval, IReadOnlyList<Voter> rows, IReadOnlyList<Voter> others, Exporter exporter, ClaimsPrincipal user)
{
    public void Same(IReadOnlyList<Voter> v) { if (approval.For(v)) exporter.Rows(v); } // ok
    public void Other(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w) { if (approval.For(v)) exporter.Rows(w); } // PL2007
    public void Filtered(IReadOnlyList<Voter> v) { if (approval.For(v)) exporter.Rows(v.Where(x => x.Id > 1).ToList()); } // ok
    public void FieldSame() { if (approval.For(rows)) exporter.Rows(rows); } // ok
    public void FieldOther() { if (approval.For(rows)) exporter.Rows(others); } // PL2007
    public void Const(IReadOnlyList<Voter> v) { if (approval.Ask("rows")) exporter.Rows(v); } // ok
    public void Perm(IReadOnlyList<Voter> v) { if (approval.Has("rows")) exporter.Rows(v); } // ok
    public void Perm2(IReadOnlyList<Voter> v) { if (approval.Has("rows", Permissions.Export)) exporter.Rows(v); } // ok
    public void PermStatic(IReadOnlyList<Voter> v) { if (approval.Ask(Permissions.Export)) exporter.Rows(v); } // ok
    public void Caller(IReadOnlyList<Voter> v) { if (approval.User(user, "x")) exporter.Rows(v); } // ok
    public async Task Cancel(IReadOnlyList<Voter> v, CancellationToken c) { if (await approval.AskAsync("x", c)) exporter.Rows(v); } // ok
    public void Path(string path, IReadOnlyList<Voter> v) { if (approval.Ask(path)) exporter.To(path, v); } // ok
    public void PathOther(string path, string other, IReadOnlyList<Voter> v) { if (approval.Ask(path)) exporter.To(other, v); } // PL2007
    public void Derived(int ward) { if (approval.Ask("ward " + ward)) exporter.Rows(Load(ward)); } // ok
    public void Wrapped(IReadOnlyList<Voter> v) { if (approval.Obj(new { Rows = v })) exporter.Rows(v); } // ok
    public void Local() { var list = new List<Voter> { new("a", 1) }; if (approval.For(list)) exporter.Rows(list); } // ok
    public void Element(IReadOnlyList<Voter> v) { if (approval.Ask(v[0].Name)) exporter.Rows(v); } // ok
    private static IReadOnlyList<Voter> Load(int ward) => [new Voter("" + ward, ward)];
}
