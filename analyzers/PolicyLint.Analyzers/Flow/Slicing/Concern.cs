namespace PolicyLint.Analyzers.Flow.Slicing;

/// <summary>Why a callee is looked at for the sake of what a call gives it, whatever the caller wants to know.</summary>
/// <param name="IsAsked">Whether it is looked at at all.</param>
/// <param name="Hot">The ports through which personal data is handed in, as far as is known.</param>
/// <param name="Whole">The ports through which come objects below which, somewhere, personal data hangs, and of which no type tells that any more.</param>
/// <param name="Holding">The ports through which come objects of which some field holds personal data.</param>
/// <param name="InSight">The ports through which come objects that were made in sight of the caller: it is told all that is done to them.</param>
internal readonly record struct Concern(bool IsAsked, ulong Hot, ulong Whole, ulong Holding, ulong InSight)
{
    public static readonly Concern None = new(false, Ports.None, Ports.None, Ports.None, Ports.None);

    /// <summary>A lambda: what it shares with the body around it is a part of that.</summary>
    public static readonly Concern OfNested = new(true, Ports.None, Ports.None, Ports.None, Ports.This);

    public static readonly Concern All = new(true, Ports.All, Ports.All, Ports.All, Ports.All);
}
