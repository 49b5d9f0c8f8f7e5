// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class Bell
{
    public event Action<string>? Rung;

    public void Ring(string text) => Rung?.Invoke(text);
}

public class QuietBell
{
    public event Action<string>? Rung;

    public void Ring(string text) => Rung?.Invoke(text);
}

public delegate string Change(string text);

public static class Events
{
    public static void Handled()
    {
        var bell = new Bell();
        bell.Rung += text => Sink(text);
        bell.Ring(Source()); // PL1002
        bell.Ring("x"); // ok
    }

    public static void HandledHarmlessly()
    {
        var bell = new QuietBell();
        bell.Rung += text => { };
        bell.Ring(Source()); // ok: the only handler drops it
    }

    public static void OwnDelegateType()
    {
        Change change = text => text;
        Sink(change(Source())); // PL1002
        Change drop = delegate { return "x"; };
        Sink(drop(Source())); // ok
        Change anonymous = delegate(string text) { return text + "!"; };
        Sink(anonymous(Source())); // PL1002
    }
}

/// <summary>Objects of libraries that tell those who subscribed of what they are given.</summary>
public class LibraryEvents
{
    private readonly System.ComponentModel.BackgroundWorker _worker = new();

    public LibraryEvents() => _worker.DoWork += OnWork;

    private static void OnWork(object? sender, System.ComponentModel.DoWorkEventArgs work) => Sink(work.Argument); // ok: it stands where it is set to work

    public void Start() => _worker.RunWorkerAsync(Source()); // PL1002

    public static void Local()
    {
        var worker = new System.ComponentModel.BackgroundWorker();
        worker.DoWork += (_, work) => Sink(work.Argument);
        worker.RunWorkerAsync(Source()); // PL1002
        var harmless = new System.ComponentModel.BackgroundWorker();
        harmless.DoWork += (_, work) => Sink(work.Argument);
        harmless.RunWorkerAsync("x"); // ok
    }

    public static void Collections()
    {
        var names = new System.Collections.ObjectModel.ObservableCollection<string>();
        names.CollectionChanged += (_, change) => Sink(change.NewItems![0]);
        names.Add(Source()); // PL1002
        var counted = new System.Collections.ObjectModel.ObservableCollection<string>();
        counted.CollectionChanged += (_, change) => Sink(change.Action);
        counted.Add(Source()); // ok: what was done, and to nobody
        var sent = new System.Collections.ObjectModel.ObservableCollection<string>();
        sent.CollectionChanged += (sender, _) => Sink(((System.Collections.ObjectModel.ObservableCollection<string>)sender!)[0]);
        sent.Add(Source()); // PL1002
    }
}
