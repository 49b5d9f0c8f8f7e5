using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Corpus.Gates.Derived;

public record Voter(string Name, int Id, int Ward);

public record Job(int Id, string Target, int Ward);

public interface IApproval
{
    bool Ask(string what);

    bool AskFor(int id);

    bool AskForWard(Guid ward, string why);

    bool AskForRows(IReadOnlyList<Voter> rows);

    Ticket? Find(string what);
}

public record Ticket(string Number, IReadOnlyList<Voter> Rows);

public interface IVoters
{
    IReadOnlyList<Voter> OfWard(int ward);

    IReadOnlyList<Voter> OfWard(Guid ward);

    Task<IReadOnlyList<Voter>> OfWardAsync(Guid ward, CancellationToken stop);

    bool TryFind(int id, out Voter voter);

    Voter? Find(int id);
}

public class Exporter
{
    public void Rows(IReadOnlyList<Voter> rows)
    {
    }

    public void To(string path, IReadOnlyList<Voter> rows)
    {
    }

    public void One(Voter voter)
    {
    }
}

public class Derivations(IApproval approval, IVoters voters, Exporter exporter)
{
    public void ByNumber(int ward)
    {
        if (approval.AskFor(ward))
        {
            exporter.Rows(voters.OfWard(ward)); // ok: looked up by what was approved
        }
    }

    public async Task ByGuid(Guid ward, CancellationToken stop)
    {
        var rows = await voters.OfWardAsync(ward, stop);
        if (approval.AskForWard(ward, "audit"))
        {
            exporter.Rows(rows); // ok
        }
    }

    public void ByOut(int id)
    {
        if (approval.AskFor(id) && voters.TryFind(id, out var voter))
        {
            exporter.One(voter); // ok
        }
    }

    public void ByPattern(int id)
    {
        if (approval.AskFor(id) && voters.Find(id) is { } voter)
        {
            exporter.One(voter); // ok
        }
    }

    public void OfJob(Job job)
    {
        if (approval.AskFor(job.Id))
        {
            exporter.To(job.Target, voters.OfWard(job.Ward)); // ok: the same job
        }
    }

    public void OtherJob(Job job, Job other)
    {
        if (approval.AskFor(job.Id))
        {
            exporter.Rows(voters.OfWard(other.Ward)); // PL2007
        }
    }

    public void OtherVoter(Voter one, Voter other)
    {
        if (approval.AskFor(one.Id))
        {
            exporter.One(other); // PL2007
        }
    }

    public void OtherWard(int ward, int other)
    {
        if (approval.AskFor(ward))
        {
            exporter.Rows(voters.OfWard(other)); // PL2007
        }
    }

    public void Office(string office, IReadOnlyList<Voter> rows)
    {
        if (approval.Ask(office))
        {
            exporter.Rows(rows); // ok: the name of an office is nothing that a list could be
        }
    }

    public void Each(IReadOnlyList<Voter> rows)
    {
        foreach (var row in rows)
        {
            if (approval.AskFor(row.Id))
            {
                exporter.One(row); // ok
            }
        }
    }

    public void EachOfAll(IReadOnlyList<Voter> rows)
    {
        foreach (var ward in rows.Select(r => r.Ward).Distinct())
        {
            if (approval.AskFor(ward))
            {
                exporter.Rows(rows); // ok
            }
        }
    }

    public void WithTicket(string what)
    {
        if (approval.Find(what) is { } ticket)
        {
            exporter.Rows(ticket.Rows); // ok: the approval says what
        }
    }

    public void Copied(IReadOnlyList<Voter> rows)
    {
        var copy = new List<Voter>();
        foreach (var row in rows)
        {
            copy.Add(row with { Name = "" });
        }

        if (approval.AskForRows(copy))
        {
            exporter.Rows(rows); // ok: a copy
        }
    }

    public void Grouped(IReadOnlyList<Voter> rows)
    {
        foreach (var group in rows.GroupBy(r => r.Ward))
        {
            if (approval.AskFor(group.Key))
            {
                exporter.Rows(group.ToList()); // ok
            }
        }
    }

    public void Name(string name, string other, IReadOnlyList<Voter> rows)
    {
        var path = Path.Combine("out", name);
        if (approval.Ask(path))
        {
            exporter.To(Path.ChangeExtension(name, ".csv"), rows); // ok: the same name
        }
    }

    public void OtherName(string name, string other, IReadOnlyList<Voter> rows)
    {
        var path = Path.Combine("out", name);
        if (approval.Ask(path))
        {
            exporter.To(Path.Combine("out", other), rows); // PL2007
        }
    }
}
