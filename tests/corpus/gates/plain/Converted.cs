// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Answers that are turned into numbers or texts before they are tested, or that choose what is done.</summary>
public class Converted(IApproval approval)
{
    public void AsNumber()
    {
        if (Convert.ToInt32(approval.Ask()) == 1)
        {
            Exporter.Export(); // ok
        }

        var code = Convert.ToByte(approval.Ask());
        if (code == 0)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void AsNumberOfRefusal()
    {
        if (Convert.ToInt32(approval.Ask()) == 0) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void AsText()
    {
        if (approval.Ask().ToString() == "True")
        {
            Exporter.Export(); // ok
        }

        if (Convert.ToString(approval.Ask()) == bool.FalseString)
        {
            return;
        }
    }

    public void AsTextOfRefusal()
    {
        if (approval.Ask().ToString() == "False") // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Back()
    {
        if (Convert.ToBoolean((object)approval.Ask()))
        {
            Exporter.Export(); // ok
        }
    }

    public void Chosen()
    {
        Action go = approval.Ask() ? Exporter.Export : () => { };
        go(); // ok: the export is only chosen where it is approved
    }

    public void ChosenAtOnce() => (approval.Ask() ? (Action)Exporter.Export : () => { })(); // ok

    public void ChosenInBranches(bool quiet)
    {
        Action go = () => { };
        if (!quiet && approval.Ask())
        {
            go = () => Exporter.Export();
        }

        go(); // ok
    }

    public void ChosenAnyway(bool quiet)
    {
        Action go = Exporter.Export;
        if (!quiet && approval.Ask()) // PL2002
        {
            go = Exporter.Export;
        }

        go(); // PL2001
    }

    public void ChosenWhereRefused()
    {
        Action go = approval.Ask() ? () => { } : Exporter.Export; // PL2002
        go(); // PL2001
    }

    public void Tried()
    {
        if (Attempt(() => approval.Ask()))
        {
            Exporter.Export(); // ok
        }

        if (Once(approval.Ask))
        {
            Exporter.Export(); // ok
        }
    }

    public void TriedAndIgnored()
    {
        Attempt(() => approval.Ask());
        Exporter.Export(); // PL2001
    }

    private static bool Attempt(Func<bool> ask)
    {
        for (var i = 0; i < 3; i++)
        {
            if (ask())
            {
                return true;
            }
        }

        return false;
    }

    private static bool Once(Func<bool> ask) => ask();
}

/// <summary>What of a result of any type is there only when it was approved.</summary>
public class Answered(IApproval approval)
{
    public sealed class Answer<T>
    {
        public T? Value { get; init; }

        public string? Why { get; init; }

        public static Answer<T> Of(T value) => new() { Value = value };

        public static Answer<T> No(string why) => new() { Why = why };
    }

    private Answer<string> Ask() => approval.Ask() ? Answer<string>.Of("number") : Answer<string>.No("refused");

    private Answer<bool> AskPlainly() => approval.Ask() ? Answer<bool>.Of(true) : Answer<bool>.No("refused");

    private T? Pick<T>(T value) => approval.Ask() ? value : default;

    public void ByValue()
    {
        if (Ask().Value is null)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void ByTruth()
    {
        if (AskPlainly().Value)
        {
            Exporter.Export(); // ok
        }
    }

    public void ByDefault()
    {
        if (Pick("x") is { } picked)
        {
            Exporter.Export(); // ok
        }

        if (Pick(true))
        {
            Exporter.Export(); // ok
        }
    }

    public void ByRefusal()
    {
        if (Ask().Value is null)
        {
            Exporter.Export(); // PL2001
        }
    }
}
