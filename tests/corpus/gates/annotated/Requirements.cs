using System;
using System.Collections.Generic;
using System.Linq;
using PolicyLint;

namespace Corpus.Gates.Annotated;

public interface IGate
{
    [ApprovalGate]
    bool Ask();
}

public static class Store
{
    [RequiresApproval]
    public static void Export() => Inside(); // ok: its callers hold approval

    [RequiresApproval]
    public static void ExportAll(IEnumerable<int> rows)
    {
        foreach (var row in rows)
        {
            Export(); // ok: approval is held at entry
        }
    }

    public static void Careless() => Export(); // PL2001

    private static void Inside() => Deep();

    private static void Deep()
    {
        if (Environment.TickCount > 0)
        {
            Export(); // ok
        }
    }
}

[RequiresApproval]
public sealed class Session
{
    public void Write()
    {
    }
}

public sealed class Ticket
{
    [RequiresApproval]
    public Ticket()
    {
    }

    public void Use()
    {
    }
}

public interface IExporter
{
    [RequiresApproval]
    void Export();
}

public sealed class CsvExporter : IExporter
{
    public void Export() => Store.Export(); // ok: the interface asks its callers for approval
}

public abstract class Writer
{
    [RequiresApproval]
    public abstract void Write();

    public virtual void Note()
    {
    }
}

public sealed class FileWriter : Writer
{
    public override void Write() => Store.Export(); // ok
}

public class Requirements(IGate gate, IExporter exporter, CsvExporter csv, Writer writer)
{
    public void Members()
    {
        exporter.Export(); // PL2001
        csv.Export(); // PL2001
        writer.Write(); // PL2001
        writer.Note(); // ok
    }

    public void MembersApproved()
    {
        if (!gate.Ask())
        {
            return;
        }

        exporter.Export(); // ok
        csv.Export(); // ok
        writer.Write(); // ok
        Store.ExportAll([1]); // ok
    }

    public void Constructor()
    {
        new Ticket().Use(); // PL2001
    }

    public void ConstructorApproved()
    {
        if (gate.Ask())
        {
            new Ticket().Use(); // ok
        }
    }

    public void MemberOfType(Session session)
    {
        session.Write(); // PL2001
    }

    public void MemberOfTypeApproved(Session session)
    {
        if (gate.Ask())
        {
            session.Write(); // ok
        }
    }

    public void AsGroup()
    {
        Run(Store.Export); // PL2001
    }

    public void AsGroupApproved()
    {
        if (gate.Ask())
        {
            Run(Store.Export); // ok
        }
    }

    [RequiresApproval]
    public void Handed()
    {
        Run(() => Store.Export()); // ok
        Enumerable.Range(0, 3).ToList().ForEach(_ => Store.Export()); // ok
    }

    [RequiresApproval]
    public Action Kept() => () => Store.Export(); // PL2001

    private static void Run(Action action) => action();
}
