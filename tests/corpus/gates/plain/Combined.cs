// with: Office.part.cs
namespace Corpus.Gates;

public class Combined(IApproval approval, IApproval second)
{
    private static bool Either(bool a, bool b) => a || b;

    private static bool Both(bool a, bool b) => a && b;

    private static bool Not(bool a) => !a;

    private static bool Majority(bool a, bool b, bool c) => (a && b) || (b && c) || (a && c);

    private static T Same<T>(T value) => value;

    private static T Pick<T>(bool first, T a, T b) => first ? a : b;

    public void EitherOk()
    {
        if (Either(approval.Ask(), second.Ask()))
        {
            Exporter.Export(); // ok
        }
    }

    public void EitherWrong(bool p)
    {
        if (Either(approval.Ask(), p)) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void BothOk(bool p)
    {
        if (Both(p, second.Ask()))
        {
            Exporter.Export(); // ok
        }
    }

    public void NotOk()
    {
        if (Not(approval.Ask()))
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void NotWrong()
    {
        if (Not(approval.Ask())) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void MajorityOk(bool p)
    {
        if (Majority(approval.Ask(), second.Ask(), p))
        {
            Exporter.Export(); // ok
        }
    }

    public void MajorityWrong(bool p, bool q)
    {
        if (Majority(approval.Ask(), q, p)) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void SameOk()
    {
        if (Same(approval.Ask()))
        {
            Exporter.Export(); // ok
        }
    }

    public void SameTicket()
    {
        if (Same(approval.Find()) is { })
        {
            Exporter.Export(); // ok
        }
    }

    public void PickOk(bool p)
    {
        if (Pick(p, approval.Ask(), second.Ask()))
        {
            Exporter.Export(); // ok
        }
    }

    public void PickWrong(bool p)
    {
        if (Pick(p, approval.Ask(), !p)) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    private (bool Ok, string Why) Asked() => (approval.Ask(), "");

    public void Deconstructed()
    {
        var (ok, why) = Asked();
        if (ok && why.Length == 0)
        {
            Exporter.Export(); // ok
        }
    }

    private Outcome<T> Wrap<T>(T value) => new(approval.Ask(), value);

    public void GenericDeconstructed()
    {
        var (ok, value) = Wrap("x");
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void GenericDeconstructedWrong()
    {
        var (ok, value) = Wrap(true);
        if (value)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void GenericPattern()
    {
        if (Wrap(1) is (true, _))
        {
            Exporter.Export(); // ok
        }
    }

    public void GenericMember()
    {
        if (Wrap(1) is { Ok: true, Value: > 0 })
        {
            Exporter.Export(); // ok
        }
    }

    private readonly record struct Outcome<T>(bool Ok, T Value);

    private sealed class Answer<T>(bool ok, T value)
    {
        public bool Ok { get; } = ok;

        public T Value { get; } = value;

        public void Deconstruct(out bool ok, out T value)
        {
            ok = Ok;
            value = Value;
        }
    }

    private Answer<T> Answered<T>(T value) => new(approval.Ask(), value);

    public void ClassDeconstructed()
    {
        var (ok, value) = Answered("x");
        if (!ok)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void ClassDeconstructedWrong()
    {
        var (value, ok) = Answered(true);
        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }

    private Answer<bool> Nested() => new(true, approval.Ask());

    public void NestedValue()
    {
        if (Nested().Value)
        {
            Exporter.Export(); // ok
        }
    }

    public void NestedWrong()
    {
        if (Nested().Ok)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void AllOf()
    {
        var answers = new List<bool> { approval.Ask(), second.Ask() };
        if (answers.All(x => x))
        {
            Exporter.Export(); // ok
        }
    }

    public void AllOfMaybeEmpty(int n)
    {
        var answers = new List<bool>();
        for (var i = 0; i < n; i++)
        {
            answers.Add(approval.Ask());
        }

        if (answers.All(x => x))
        {
            Exporter.Export(); // PL2001
        }
    }

    public void AllOfFilledAndNotEmpty(int n)
    {
        var answers = new List<bool>();
        for (var i = 0; i < n; i++)
        {
            answers.Add(approval.Ask());
        }

        if (answers.Count > 0 && answers.All(x => x))
        {
            Exporter.Export(); // ok
        }
    }

    public void AllOfArray()
    {
        var answers = new[] { approval.Ask(), second.Ask() };
        if (answers.All(static x => x))
        {
            Exporter.Export(); // ok
        }
    }

    public void AllOfWrong()
    {
        var answers = new[] { approval.Ask(), second.Ask() }; // PL2002 PL2002
        if (answers.All(x => !x))
        {
            Exporter.Export(); // PL2001
        }
    }

    public void AnyOf()
    {
        var answers = new[] { approval.Ask(), second.Ask() };
        if (answers.Any(x => x))
        {
            Exporter.Export(); // ok
        }
    }

    public void AnyOfWrong(bool p)
    {
        var answers = new[] { approval.Ask(), p }; // PL2002
        if (answers.Any(x => x))
        {
            Exporter.Export(); // PL2001
        }
    }

    public void NoRefusal()
    {
        var answers = new[] { approval.Ask(), second.Ask() };
        if (answers.Contains(false))
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void HasTrue()
    {
        var answers = new[] { approval.Ask(), second.Ask() };
        if (!answers.Contains(true))
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void AnyRefused()
    {
        var answers = new[] { approval.Ask(), second.Ask() };
        if (answers.Any(x => !x))
        {
            return;
        }

        Exporter.Export(); // ok
    }
}
