using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.States;

/// <summary>What the type of a cell says about the data in it.</summary>
internal interface ICellTypes
{
    /// <summary>Whether it says by itself that personal data is in there: whoever reads the cell knows.</summary>
    bool Tells(FieldKey key);

    /// <summary>Whether the cell holds no content but a number or the like, personal only as an item.</summary>
    bool IsNumber(FieldKey key);

    /// <summary>Whether objects of any type are in there, so that it does not say what hangs below them.</summary>
    bool IsOfAnyType(FieldKey key);
}
