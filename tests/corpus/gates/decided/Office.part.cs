global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Threading;
global using System.Threading.Tasks;
global using PolicyLint;

namespace Corpus.Gates.Decided;

public enum State
{
    Pending,
    Approved,
}

public sealed record Answer(State State, string Why);

public interface IApproval
{
    bool Ask();

    Task<bool> AskAsync();

    Task EnsureAsync();

    void Ensure();

    bool Refuses();

    string? Ticket();

    Answer Answer();

    State StateOf();
}

public interface IOperator
{
    bool Verify();
}

public interface IExportLog
{
    void Record();

    Task RecordAsync();
}

public static class Exporter
{
    public static void Export()
    {
    }

    public static void ExportAll()
    {
    }

    public static void ExportLogged()
    {
    }
}
