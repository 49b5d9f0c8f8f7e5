// with: Requests.part.cs
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Corpus.Gates.Ports;

/// <summary>Several requests in one body: the one that lets the write happen must be for what is written.</summary>
public class OwnRequest(IApproval approval, Exporter exporter)
{
    public void OneAfterTheOther(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.For(v))
        {
            exporter.Rows(v); // ok
        }

        if (approval.For(w))
        {
            exporter.Rows(v); // PL2007
        }
    }

    public void Crossed(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.For(v))
        {
            exporter.Rows(w); // PL2007
        }

        if (approval.For(w))
        {
            exporter.Rows(v); // PL2007
        }
    }

    public void EachItsOwn(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.For(v))
        {
            exporter.Rows(v); // ok
        }

        if (approval.For(w))
        {
            exporter.Rows(w); // ok
        }
    }

    public void Both(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.For(v) && approval.For(w))
        {
            exporter.Rows(v); // ok
            exporter.Rows(w); // ok
        }
    }

    public void Either(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.For(v) || approval.For(w))
        {
            exporter.Rows(v); // PL2007
        }
    }

    public void Nested(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.For(v))
        {
            if (approval.For(w))
            {
                exporter.Rows(w); // ok
            }

            exporter.Rows(v); // ok
            exporter.Rows(w); // PL2007
        }
    }

    public void EarlyReturn(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (!approval.For(v))
        {
            return;
        }

        if (approval.For(w))
        {
            exporter.Rows(w); // ok
        }

        exporter.Rows(v); // ok
    }

    public void Stored(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        var first = approval.For(v);
        var second = approval.For(w);
        if (first)
        {
            exporter.Rows(v); // ok
        }

        if (second)
        {
            exporter.Rows(v); // PL2007
        }
    }

    public void Chosen(bool all, IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (all ? approval.For(v) : approval.For(w))
        {
            exporter.Rows(all ? v : w); // ok
        }
    }

    public void General(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.Any() && approval.For(w))
        {
            exporter.Rows(v); // ok: the general approval is for that too
        }
    }

    public void GeneralElsewhere(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.Any())
        {
            exporter.Rows(v); // ok
        }

        if (approval.For(w))
        {
            exporter.Rows(v); // PL2007
        }
    }

    public void ByHelper(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (IsFor(v) && approval.For(w))
        {
            exporter.Rows(v); // ok: the helper has asked
        }
    }

    private bool IsFor(IReadOnlyList<Voter> rows) => approval.For(rows);

    public void Places(string path, string other, IReadOnlyList<Voter> v)
    {
        if (approval.To(path))
        {
            exporter.To(path, v); // ok
        }

        if (approval.To(other))
        {
            exporter.To(path, v); // PL2007
        }
    }

    public void EachPath(string[] paths, IReadOnlyList<Voter> v)
    {
        foreach (var path in paths)
        {
            if (approval.To(path))
            {
                exporter.To(path, v); // ok
            }
        }
    }

    public async Task Later(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (await approval.ForAsync(v))
        {
            exporter.Rows(v); // ok
        }

        if (await approval.ForAsync(w))
        {
            exporter.Rows(v); // PL2007
        }
    }

    public void Replaced(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.For(v))
        {
            v = w;
            exporter.Rows(v); // PL2007
        }
    }

    public void Narrowed(IReadOnlyList<Voter> v)
    {
        if (approval.For(v))
        {
            v = v.Where(x => x.Id > 1).ToList();
            exporter.Rows(v); // ok
        }
    }
}
