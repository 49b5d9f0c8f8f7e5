// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>What is done stands in a table, and the answer says where.</summary>
public class ChosenByAnswer(IApproval approval)
{
    public void ByTruth()
    {
        var actions = new Dictionary<bool, Action> { [true] = () => Exporter.Export(), [false] = () => { } };
        actions[approval.Ask()](); // ok
    }

    public void ByTruthTurned()
    {
        var actions = new Dictionary<bool, Action> { [false] = () => Exporter.Export(), [true] = () => { } };
        actions[approval.Ask()](); // PL2001; PL2002
    }

    public void ByAdd()
    {
        var actions = new Dictionary<bool, Action> { { true, Exporter.Export }, { false, () => { } } };
        actions[approval.Ask()](); // ok
    }

    public void ByEnum()
    {
        var actions = new Dictionary<Status, Action>
        {
            [Status.Approved] = Exporter.Export,
            [Status.Denied] = () => throw new InvalidOperationException(),
        };
        actions[approval.StatusOf()](); // ok
    }

    public void ByEnumWrong()
    {
        var actions = new Dictionary<Status, Action>
        {
            [Status.Approved] = Exporter.Export,
            [Status.Denied] = Exporter.Export,
        };
        actions[approval.StatusOf()](); // PL2001; PL2002
    }

    public void ByArray()
    {
        Action[] actions = [() => { }, Exporter.Export];
        actions[approval.Ask() ? 1 : 0](); // ok
    }

    public void ByOldArray()
    {
        var actions = new Action[] { () => { }, Exporter.Export };
        actions[Convert.ToInt32(approval.Ask())](); // ok
    }

    public void ByOldArrayWrong()
    {
        var actions = new Action[] { Exporter.Export, () => { } };
        actions[Convert.ToInt32(approval.Ask())](); // PL2001; PL2002
    }

    public void ByArrayStored(int n)
    {
        var actions = new Action[2];
        actions[0] = () => { };
        actions[1] = Exporter.Export;
        actions[approval.Ask() ? 1 : 0](); // ok
    }

    public void ByArrayStoredAnywhere(int n)
    {
        var actions = new Action[2];
        actions[0] = () => { };
        actions[1] = Exporter.Export;
        actions[n] = Exporter.Export;
        actions[approval.Ask() ? 1 : 0](); // PL2001; PL2002
    }

    public void TryGet()
    {
        var actions = new Dictionary<bool, Action> { [true] = () => Exporter.Export() };
        if (actions.TryGetValue(approval.Ask(), out var action))
        {
            action(); // ok
        }
    }

    public void TryGetWrong()
    {
        var actions = new Dictionary<bool, Action> { [false] = () => Exporter.Export() };
        if (actions.TryGetValue(approval.Ask(), out var action)) // PL2002
        {
            action(); // PL2001
        }
    }

    public void OrDefault()
    {
        var actions = new Dictionary<bool, Action> { [true] = () => Exporter.Export() };
        actions.GetValueOrDefault(approval.Ask())?.Invoke(); // ok
    }

    public void Answers()
    {
        var answers = new Dictionary<Status, bool> { [Status.Approved] = true, [Status.Denied] = false, [Status.Pending] = false };
        if (answers[approval.StatusOf()])
        {
            Exporter.Export(); // ok
        }
    }

    public void AnswersWrong()
    {
        var answers = new Dictionary<Status, bool> { [Status.Approved] = true, [Status.Denied] = false, [Status.Pending] = true };
        if (answers[approval.StatusOf()]) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void AnswersRead(bool[] given)
    {
        var granted = new[] { false, true };
        if (granted[approval.Ask() ? 1 : 0])
        {
            Exporter.Export(); // ok
        }
    }

    public void All()
    {
        var actions = new Dictionary<bool, Action> { [true] = () => Exporter.Export(), [false] = () => { } };
        foreach (var action in actions.Values)
        {
            action(); // PL2001
        }
    }

    public void Constant()
    {
        var actions = new Dictionary<bool, Action> { [true] = () => Exporter.Export(), [false] = () => { } };
        actions[true](); // PL2001
    }

    public void Copied()
    {
        var actions = new Dictionary<bool, Action> { [true] = () => Exporter.Export(), [false] = () => { } };
        var list = actions.Values.ToList();
        list[approval.Ask() ? 1 : 0](); // PL2001; PL2002
    }

    public void Handed()
    {
        var actions = new Dictionary<bool, Action> { [true] = () => Exporter.Export(), [false] = () => { } };
        Run(actions, approval.Ask()); // PL2001; PL2002
    }

    private static void Run(Dictionary<bool, Action> actions, bool ok) => actions[ok]();

    public string Switched()
    {
        Func<string> go = approval.StatusOf() switch
        {
            Status.Approved => () => { Exporter.Export(); return "done"; },
            Status.Denied => () => "denied",
            _ => () => "pending",
        };
        return go(); // ok
    }

    public async Task ByAnswerAsync()
    {
        var actions = new Dictionary<bool, Func<Task>> { [true] = Exporter.ExportAsync, [false] = () => Task.CompletedTask };
        await actions[await approval.AskAsync()](); // ok
    }

    public void ByTuple()
    {
        var (yes, no) = ((Action)Exporter.Export, (Action)(() => { }));
        (approval.Ask() ? yes : no)(); // ok
    }
}

public class ChosenInField
{
    private static readonly Dictionary<bool, Action> Actions = new() { [true] = Exporter.Export, [false] = () => { } };

    private readonly Action[] actions;

    private readonly IApproval approval;

    public ChosenInField(IApproval approval)
    {
        this.approval = approval;
        actions = [() => { }, Exporter.Export];
    }

    public void Static() => Actions[approval.Ask()](); // ok

    public void Instance() => actions[approval.Ask() ? 1 : 0](); // ok
}

/// <summary>Whoever calls what stands in a table, or in a field, exports: under no name that says so.</summary>
public class KeptInField
{
    private static readonly Action Act = Exporter.Export;

    private static readonly Action[] Acts = [Exporter.Export];

    private static readonly Dictionary<string, Action> Named = new() { ["export"] = Exporter.Export };

    private readonly List<Action> queue = [];

    public KeptInField() => queue.Add(Exporter.Export);

    public void Forgotten() => Act(); // PL2001

    public void First() => Acts[0](); // PL2001

    public void ByName(string name) => Named[name](); // PL2001

    public void All() { foreach (var act in queue) act(); } // PL2001

    public void Asked(IApproval approval) { if (approval.Ask()) Named["export"](); } // ok
}
