// with: Office.part.cs
namespace Corpus.Gates;

public class Patterned(IApproval approval, IApproval second, bool perhaps)
{
    public void Tuple()
    {
        if ((approval.Ask(), perhaps) is (true, _))
        {
            Exporter.Export(); // ok
        }
    }

    public void TupleWrong()
    {
        if ((approval.Ask(), perhaps) is (_, true)) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void TupleSwitch()
    {
        switch (approval.Ask(), second.Ask())
        {
            case (true, _):
            case (_, true):
                Exporter.Export(); // ok
                break;
            default:
                break;
        }
    }

    public void TupleSwitchWrong()
    {
        switch (approval.Ask(), perhaps) // PL2002
        {
            case (true, _):
            case (_, true):
                Exporter.Export(); // PL2001
                break;
            default:
                break;
        }
    }

    public void TupleSwitchDefault()
    {
        switch (approval.Ask(), second.Ask())
        {
            case (false, false):
                return;
        }

        Exporter.Export(); // ok
    }

    public void SwitchExpression()
    {
        var ok = (approval.Ask(), perhaps) switch
        {
            (true, true) => true,
            (true, false) => true,
            _ => false,
        };
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void SwitchExpressionWrong()
    {
        var ok = (approval.Ask(), perhaps) switch // PL2002
        {
            (true, _) => false,
            (false, var p) => p,
        };
        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void EnumOr()
    {
        if (approval.StatusOf() is not (Status.Pending or Status.Denied))
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumStored()
    {
        var status = approval.StatusOf();
        if (status == Status.Pending)
        {
            return;
        }

        if (status == Status.Denied)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void EnumStoredWrong()
    {
        var status = approval.StatusOf(); // PL2002
        if (status == Status.Pending)
        {
            return;
        }

        Exporter.Export(); // PL2001
    }

    public void Property()
    {
        if (approval.Find() is { IsApproved: var yes } && yes)
        {
            Exporter.Export(); // ok
        }
    }

    public void PropertyOfRequest()
    {
        if (approval.Request() is not { IsApproved: true } ticket)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void NestedProperty()
    {
        var box = new Box(approval.Request(), 1);
        if (box is { Ticket.IsApproved: true, Number: > 0 })
        {
            Exporter.Export(); // ok
        }
    }

    public void NestedPropertyWrong()
    {
        var box = new Box(approval.Request(), 1); // PL2002
        if (box is { Number: > 0 })
        {
            Exporter.Export(); // PL2001
        }
    }

    public void When(object o)
    {
        switch (o)
        {
            case string when approval.Ask():
                Exporter.Export(); // ok
                break;
            case string:
                break;
            case int when perhaps:
                Exporter.Export(); // PL2001
                break;
        }
    }

    public void NullableEnum()
    {
        Status? status = perhaps ? approval.StatusOf() : null;
        if (status is Status.Approved)
        {
            Exporter.Export(); // ok
        }
    }

    public void NullableEnumWrong()
    {
        Status? status = perhaps ? approval.StatusOf() : null;
        if (status is not Status.Denied and not Status.Pending)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void ConditionalAccess(IApproval? maybe)
    {
        if (maybe?.Ask() == true)
        {
            Exporter.Export(); // ok
        }
    }

    public void ConditionalAccessWrong(IApproval? maybe)
    {
        if (maybe?.Ask() != false)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void ConditionalAccessCoalesced(IApproval? maybe)
    {
        if (maybe?.Ask() ?? false)
        {
            Exporter.Export(); // ok
        }
    }

    public void ConditionalAccessCoalescedWrong(IApproval? maybe)
    {
        if (maybe?.Ask() ?? true)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void ConditionalTicket(IApproval? maybe)
    {
        if (maybe?.Find()?.Number is { Length: > 0 })
        {
            Exporter.Export(); // ok
        }
    }

    public void ConditionalEnsure(IApproval? maybe)
    {
        maybe?.Ensure();
        Exporter.Export(); // PL2001
    }

    public void ConditionalEnsureTested(IApproval? maybe)
    {
        maybe?.Ensure();
        if (maybe is not null)
        {
            Exporter.Export(); // ok
        }
    }

    public void List()
    {
        bool[] answers = [approval.Ask(), second.Ask()];
        if (answers is [true, ..])
        {
            Exporter.Export(); // ok
        }
    }

    public void ListWrong()
    {
        bool[] answers = [approval.Ask(), perhaps]; // PL2002
        if (answers is [.., true])
        {
            Exporter.Export(); // PL2001
        }
    }

    public void AsPattern(object answer)
    {
        answer = approval.Ask();
        if (answer is true)
        {
            Exporter.Export(); // ok
        }
    }

    public void Boxed()
    {
        object answer = approval.Ask();
        if ((bool)answer)
        {
            Exporter.Export(); // ok
        }
    }

    public void BoxedEquals()
    {
        object answer = approval.Ask();
        if (answer.Equals(true))
        {
            Exporter.Export(); // ok
        }
    }

    public void BoolEquals()
    {
        if (approval.Ask().Equals(true))
        {
            Exporter.Export(); // ok
        }
    }

    public void BoolEqualsWrong()
    {
        if (approval.Ask().Equals(false)) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void EnumEquals()
    {
        if (Status.Approved.Equals(approval.StatusOf()))
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumHasNoFlag()
    {
        if (!approval.StatusOf().Equals(Status.Approved))
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void CastToInt()
    {
        if ((int)approval.StatusOf() == 1)
        {
            Exporter.Export(); // ok
        }
    }

    public void CastToIntWrong()
    {
        if ((int)approval.StatusOf() == 2) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Ternary01()
    {
        var code = approval.Ask() ? 0 : 403;
        if (code == 0)
        {
            Exporter.Export(); // ok
        }
    }

    public void TernaryText()
    {
        var code = approval.Ask() ? "yes" : "no";
        if (code == "yes")
        {
            Exporter.Export(); // ok
        }
    }

    public void TernaryTextSwitch()
    {
        var code = approval.Ask() ? "yes" : "no";
        switch (code)
        {
            case "no":
                return;
            case "yes":
                Exporter.Export(); // ok
                break;
        }
    }

    public void TernaryTextWrong()
    {
        var code = approval.Ask() ? "yes" : "no"; // PL2002
        if (code.Length > 0)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Message()
    {
        string? error = null;
        if (!approval.Ask())
        {
            error = "refused";
        }

        if (error == null)
        {
            Exporter.Export(); // ok
        }
    }

    public void MessageEmpty()
    {
        var error = "";
        if (!approval.Ask())
        {
            error = "refused";
        }

        if (error.Length == 0)
        {
            Exporter.Export(); // ok
        }
    }

    public void MessageIsNullOrEmpty()
    {
        var error = "";
        if (!approval.Ask())
        {
            error = "refused";
        }

        if (string.IsNullOrEmpty(error))
        {
            Exporter.Export(); // ok
        }
    }

    public void Errors()
    {
        var errors = new List<string>();
        if (!approval.Ask())
        {
            errors.Add("refused");
        }

        if (errors.Count == 0)
        {
            Exporter.Export(); // ok
        }
    }

    public void ErrorsAny()
    {
        var errors = new List<string>();
        if (!approval.Ask())
        {
            errors.Add("refused");
        }

        if (errors.Any())
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void ErrorsWrong()
    {
        var errors = new List<string>();
        if (!approval.Ask()) // PL2002
        {
            errors.Add("refused");
        }

        if (errors.Count < 2)
        {
            Exporter.Export(); // PL2001
        }
    }

    private sealed record Box(Ticket Ticket, int Number);
}
