// with: Office.part.cs
namespace Corpus.Gates;

public class Results(IApproval approval, bool perhaps)
{
    public void Member()
    {
        var ticket = approval.Request();
        if (ticket.IsApproved)
        {
            Exporter.Export(); // ok
        }
    }

    public void MemberUnread()
    {
        var ticket = approval.Request(); // PL2002
        Exporter.Export(); // PL2001
    }

    public void MemberNegated()
    {
        if (!approval.Request().IsApproved)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void OtherMember()
    {
        var ticket = approval.Request(); // PL2002
        if (ticket.Number != "")
        {
            Exporter.Export(); // PL2001
        }
    }

    public void ObjectIsNoAnswer()
    {
        var ticket = approval.Request(); // PL2002
        if (ticket != null)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void PropertyPattern()
    {
        if (approval.Request() is { IsApproved: true })
        {
            Exporter.Export(); // ok
        }
    }

    public void PropertyPatternNamed()
    {
        if (approval.Request() is not { IsApproved: true } ticket)
        {
            return;
        }

        Exporter.Export(); // ok
        _ = ticket.Number;
    }

    public void PropertyPatternWrong()
    {
        if (approval.Request() is { IsApproved: false }) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void SwitchExpression()
    {
        var ok = approval.Request() switch
        {
            { IsApproved: true } => true,
            _ => false,
        };
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumMember()
    {
        if (approval.Decide().State == Status.Approved)
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumMemberWrong()
    {
        if (approval.Decide().State == Status.Pending) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void EnumMemberPattern()
    {
        if (approval.Decide() is { State: Status.Approved })
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumMemberNotDenied()
    {
        if (approval.Decide().State != Status.Denied) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Enum()
    {
        if (approval.StatusOf() == Status.Approved)
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumReversed()
    {
        if (Status.Approved == approval.StatusOf())
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumNotEqual()
    {
        if (approval.StatusOf() != Status.Approved)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void EnumIs()
    {
        if (approval.StatusOf() is Status.Approved)
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumIsEither()
    {
        if (approval.StatusOf() is Status.Approved or Status.Pending) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void EnumIsNot()
    {
        if (approval.StatusOf() is not Status.Approved)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void EnumSwitch()
    {
        switch (approval.StatusOf()) // PL2002
        {
            case Status.Approved:
                Exporter.Export(); // ok
                break;
            case Status.Denied:
                break;
            default:
                Exporter.Export(); // PL2001
                break;
        }
    }

    public void EnumSwitchLeaves()
    {
        switch (approval.StatusOf())
        {
            case Status.Approved:
                break;
            default:
                return;
        }

        Exporter.Export(); // ok
    }

    public void EnumSwitchExpression()
    {
        var ok = approval.StatusOf() switch { Status.Approved => true, Status.Denied => false, _ => false };
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void EnumSwitchExpressionWrong()
    {
        var ok = approval.StatusOf() switch { Status.Denied => false, _ => true }; // PL2002
        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void EnumStored()
    {
        var status = approval.StatusOf();
        if (status == Status.Approved)
        {
            Exporter.Export(); // ok
        }
    }

    public void NotNull()
    {
        if (approval.Find() != null)
        {
            Exporter.Export(); // ok
        }
    }

    public void IsNull()
    {
        var ticket = approval.Find();
        if (ticket is null)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void IsNullWrong()
    {
        if (approval.Find() is null) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void IsObject()
    {
        if (approval.Find() is { } ticket && ticket.Number != "")
        {
            Exporter.Export(); // ok
        }
    }

    public void OrThrow()
    {
        var ticket = approval.Find() ?? throw new InvalidOperationException();
        _ = ticket.Number;
        Exporter.Export(); // ok
    }

    public void OrNew()
    {
        var ticket = approval.Find() ?? new Ticket(); // PL2002
        if (ticket != null)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void TicketStartsNull()
    {
        Ticket? ticket = null;
        if (perhaps)
        {
            ticket = approval.Find();
        }

        if (ticket != null)
        {
            Exporter.Export(); // ok
        }
    }

    public void ThroughConditionalAccess()
    {
        if (approval.Find()?.Number is { Length: > 0 })
        {
            Exporter.Export(); // ok: not null means granted
        }
    }

    public void RefusedReturn()
    {
        if (approval.Refused())
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void RefusedWrong()
    {
        if (approval.Refused()) // PL2002
        {
            Exporter.Export(); // PL2001
        }
    }

    public void RefusedNegated()
    {
        if (!approval.Refused())
        {
            Exporter.Export(); // ok
        }
    }

    public void Ensured()
    {
        approval.Ensure();
        Exporter.Export(); // ok
    }

    public void EnsuredOnOnePath()
    {
        if (perhaps)
        {
            approval.Ensure();
        }

        Exporter.Export(); // PL2001
    }

    public void OptionalApproval(IApproval? other)
    {
        if (other?.Ask() == true)
        {
            Exporter.Export(); // ok
        }
    }

    public void OptionalApprovalCoalesced(IApproval? other)
    {
        if (other?.Ask() ?? false)
        {
            Exporter.Export(); // ok
        }
    }

    public void OptionalApprovalWrong(IApproval? other)
    {
        if (other?.Ask() ?? true)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void OptionalEnsure(IApproval? other)
    {
        other?.Ensure();
        Exporter.Export(); // PL2001
    }
}
