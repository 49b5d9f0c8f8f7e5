global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Threading.Tasks;

namespace Corpus.Gates;

public enum Status
{
    Pending,
    Approved,
    Denied,
}

public sealed class Ticket
{
    public bool IsApproved { get; set; }

    public Status State { get; set; }

    public string Number { get; set; } = "";
}

public interface IApproval
{
    bool Ask();

    Task<bool> AskAsync();

    ValueTask<bool> AskValueAsync();

    bool Refused();

    void Ensure();

    Task EnsureAsync();

    Ticket? Find();

    Task<Ticket?> FindAsync();

    Ticket Request();

    Task<Ticket> RequestAsync();

    Ticket Decide();

    Status StatusOf();
}

public interface ILog
{
    void Info(string text);
}

public static class Exporter
{
    public static void Export()
    {
    }

    public static Task ExportAsync() => Task.CompletedTask;
}
