using System;

namespace Corpus.Gates.Filters;

/// <summary>A filter that the framework runs before the member: described as a gate by its constructor.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = true)]
public sealed class PermissionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

public interface IApproval
{
    bool Ask();
}

public static class Exporter
{
    public static void Export()
    {
    }
}

public class Actions(IApproval approval)
{
    [Permission("export")]
    public void Filtered() => Exporter.Export(); // ok

    [Permission("export")]
    public void FilteredDeep() => Inner(); // ok

    [Obsolete("old")]
    public void OtherAttribute() => Exporter.Export(); // PL2001

    public void Open() => Inner(); // PL2001

    public void CallsFiltered() => Filtered(); // ok: the operation itself is told where it is open

    [Permission("export")]
    public Action Kept() => () => Exporter.Export(); // PL2001

    public void Asking()
    {
        if (approval.Ask())
        {
            Exporter.Export(); // ok
        }
    }

    private void Inner() => Exporter.Export();
}

[Permission("export")]
public class FilteredType
{
    public void Run() => Exporter.Export(); // ok
}

public sealed class Derived : FilteredType
{
    public void RunToo() => Exporter.Export(); // ok
}
