using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Documents;

/// <summary>The removable media that may be connected.</summary>
public sealed class DeviceRegister : PolicyDocument
{
    public static ObjectShape<DeviceRegister> Shape { get; } = ShapeOf(() => new DeviceRegister())
        .May("devices", Is.ListOf(Device.Shape), (r, v) => r.Devices = v, "registered devices", "登録媒体");

    public ImmutableArray<Device> Devices { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Name => nameof(DeviceRegister);
}

/// <summary>Where a device stands.</summary>
public enum DeviceStatus
{
    InUse,
    OnLoan,
    Stored,
    Disposed,
    Lost,
}

/// <summary>One registered device.</summary>
public sealed class Device : ShapedObject
{
    public static ObjectShape<Device> Shape { get; } = new ObjectShape<Device>(nameof(Device), () => new Device())
        .Must("id", Is.Text, (d, v) => d.Id = v, "id of the device", "媒体のID")
        .May("type", Is.Text, (d, v) => d.Type = v, "what it is, such as usb", "種類（usb など）")
        .MustByRule("serial", Is.Text, (d, v) => d.Serial = v, "serial number", "製造番号")
        .Must("owner", Is.Text, (d, v) => d.Owner = v, "section that owns it; a person means a personal device", "管理所属（個人の場合は私物）")
        .May("ownership", Is.OneOf(("organisation", false), ("personal", true)), (d, v) => d.IsPersonal = v, "whose property it is", "組織所有・私物の別")
        .May("approvedBy", Is.IdOf(ReferenceKind.Person), (d, v) => d.ApprovedBy = v, "who approved it", "承認者")
        .May("approvedOn", Is.Day, (d, v) => d.ApprovedOn = v, "first day on which it may be used", "承認日")
        .May("expires", Is.Day, (d, v) => d.Expires = v, "last day on which it may be used", "有効期限")
        .May("encryption", Is.Text, (d, v) => d.Encryption = v, "how it encrypts", "暗号化方式")
        .May("status", Is.OneOf(("in-use", DeviceStatus.InUse), ("on-loan", DeviceStatus.OnLoan), ("stored", DeviceStatus.Stored), ("disposed", DeviceStatus.Disposed), ("lost", DeviceStatus.Lost)), (d, v) => d.Status = v, "where it stands", "状態")
        .May("loan", Loan.Shape, (d, v) => d.Loan = v, "present or last loan", "貸出");

    public Positioned<string>? Id { get; internal set; }

    public Positioned<string>? Type { get; internal set; }

    public Positioned<string>? Serial { get; internal set; }

    public Positioned<string>? Owner { get; internal set; }

    public Positioned<bool>? IsPersonal { get; internal set; }

    public Positioned<string>? ApprovedBy { get; internal set; }

    public Positioned<Day>? ApprovedOn { get; internal set; }

    public Positioned<Day>? Expires { get; internal set; }

    public Positioned<string>? Encryption { get; internal set; }

    public Positioned<DeviceStatus>? Status { get; internal set; }

    public Loan? Loan { get; internal set; }
}

/// <summary>The loan of a device.</summary>
public sealed class Loan : ShapedObject
{
    public static ObjectShape<Loan> Shape { get; } = new ObjectShape<Loan>(nameof(Loan), () => new Loan())
        .May("person", Is.IdOf(ReferenceKind.Person), (l, v) => l.Person = v, "who has it", "借用者")
        .May("from", Is.Day, (l, v) => l.From = v, "first day", "貸出日")
        .May("returnedOn", Is.PastDay, (l, v) => l.ReturnedOn = v, "day of return", "返却日");

    public Positioned<string>? Person { get; internal set; }

    public Positioned<Day>? From { get; internal set; }

    public Positioned<Day>? ReturnedOn { get; internal set; }
}
