// with: Requests.part.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Corpus.Gates.Ports;

/// <summary>The write is made by a helper, or the question is asked by one: what was handed to it is what counts.</summary>
public class Helped(IApproval approval, Exporter exporter, IReadOnlyList<Voter> mine, IReadOnlyList<Voter> theirs)
{
    public void Same(IReadOnlyList<Voter> v)
    {
        if (approval.For(v))
        {
            Write(v); // ok
        }
    }

    public void Other(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.For(w))
        {
            Write(v); // PL2007
        }
    }

    public void TwoLevels(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (!approval.For(w))
        {
            return;
        }

        Through(w); // ok
        Through(v); // PL2007
    }

    public void Narrowed(IReadOnlyList<Voter> v)
    {
        if (approval.For(v))
        {
            Write(v.Where(x => x.Id > 3).ToList()); // ok
        }
    }

    public void Field()
    {
        if (approval.For(mine))
        {
            WriteMine(); // ok
            WriteEither(theirs); // ok: it writes what was approved
            Write(theirs); // PL2007
        }
    }

    public void General(IReadOnlyList<Voter> v)
    {
        if (approval.Any())
        {
            Write(v); // ok
        }
    }

    public void LookedUp(int ward, int other)
    {
        var rows = Load(ward);
        if (approval.For(rows))
        {
            WriteWard(ward); // ok: the rows of that ward
        }

        if (approval.For(Load(other)))
        {
            WriteWard(ward); // PL2007
        }
    }

    public void Place(string path, string other, IReadOnlyList<Voter> v)
    {
        if (approval.To(path))
        {
            WriteTo(path, v); // ok
            WriteTo(other, v); // PL2007
        }
    }

    public void Mixed(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.For(v) && approval.For(w))
        {
            Write(v); // ok
            Write(w); // ok
        }
    }

    public void EachOwn(IReadOnlyList<IReadOnlyList<Voter>> all)
    {
        foreach (var rows in all)
        {
            if (approval.For(rows))
            {
                Write(rows); // ok
            }
        }
    }

    public void Lambda(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        Action<IReadOnlyList<Voter>> put = r => exporter.Rows(r);
        if (approval.For(v))
        {
            put(v); // ok
        }
    }

    public void Asked(IReadOnlyList<Voter> v)
    {
        if (IsFor(v))
        {
            exporter.Rows(v); // ok
            Write(v); // ok
        }
    }

    public void AskedOther(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (IsFor(w))
        {
            exporter.Rows(v); // PL2007
        }
    }

    public void AskedOtherWritten(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (IsFor(w))
        {
            Write(v); // PL2007
        }
    }

    public void Demanded(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        Demand(v);
        exporter.Rows(v); // ok
        exporter.Rows(w); // PL2007
    }

    public async Task Later(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (await IsForAsync(v))
        {
            exporter.Rows(v); // ok
            exporter.Rows(w); // PL2007
        }
    }

    public void AskedGenerally(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (IsForAny())
        {
            exporter.Rows(v); // ok
        }

        if (IsForOrAny(w))
        {
            exporter.Rows(v); // ok: it may be the general one
        }
    }

    public void AskedBoth(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (IsFor(v) && IsFor(w))
        {
            exporter.Rows(v); // ok
            exporter.Rows(w); // ok
        }
    }

    public void AskedOfWard(int ward, int other)
    {
        if (IsForWard(ward))
        {
            exporter.Rows(Load(ward)); // ok
            WriteWard(ward); // ok
            WriteWard(other); // PL2007
        }
    }

    public void AskedOfMine()
    {
        if (IsForMine())
        {
            exporter.Rows(mine); // ok
            WriteMine(); // ok
        }
    }

    public void AskedTwice(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (IsForThrough(v))
        {
            Through(v); // ok
            Through(w); // PL2007
        }
    }

    public void Copied(IReadOnlyList<Voter> v)
    {
        var copy = new List<Voter>();
        foreach (var x in v)
        {
            copy.Add(x);
        }

        if (IsFor(v))
        {
            Write(copy); // ok
        }
    }

    public void Part(Batch batch, Batch other)
    {
        if (approval.For(batch.Rows))
        {
            WriteBatch(batch); // ok
            WriteBatch(other); // PL2007
        }
    }

    public void OnceMore(IReadOnlyList<Voter> v, IReadOnlyList<Voter> w)
    {
        if (approval.For(w))
        {
            WriteIfApproved(v); // ok: it asks itself
        }
    }

    private void WriteIfApproved(IReadOnlyList<Voter> rows)
    {
        if (approval.For(rows))
        {
            exporter.Rows(rows); // ok
        }
    }

    private void WriteBatch(Batch batch) => exporter.Rows(batch.Rows);

    private void Write(IReadOnlyList<Voter> rows) => exporter.Rows(rows);

    private void Through(IReadOnlyList<Voter> rows) => Write(rows);

    private void WriteMine() => exporter.Rows(mine);

    private void WriteEither(IReadOnlyList<Voter> rows) => exporter.Rows(rows.Count > 3 ? rows : mine);

    private void WriteWard(int ward) => exporter.Rows(Load(ward));

    private void WriteTo(string path, IReadOnlyList<Voter> rows) => exporter.To(path, rows);

    private bool IsFor(IReadOnlyList<Voter> rows) => approval.For(rows);

    private bool IsForThrough(IReadOnlyList<Voter> rows) => rows.Count > 0 && IsFor(rows);

    private Task<bool> IsForAsync(IReadOnlyList<Voter> rows) => approval.ForAsync(rows);

    private bool IsForAny() => approval.Any();

    private bool IsForOrAny(IReadOnlyList<Voter> rows) => approval.For(rows) || approval.Any();

    private bool IsForWard(int ward) => approval.For(Load(ward));

    private bool IsForMine() => approval.For(mine);

    private void Demand(IReadOnlyList<Voter> rows)
    {
        if (!approval.For(rows))
        {
            throw new InvalidOperationException();
        }
    }

    private static IReadOnlyList<Voter> Load(int ward) => [new Voter("" + ward, ward)];
}

public record Batch(IReadOnlyList<Voter> Rows, string Name);
