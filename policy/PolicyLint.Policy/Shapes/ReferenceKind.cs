namespace PolicyLint.Policy.Shapes;

/// <summary>What a text refers to by id (PL0102).</summary>
public enum ReferenceKind
{
    Section,
    Division,

    /// <summary>A section or a division.</summary>
    Unit,
    Person,
    Device,
    Declaration,
    Contract,
    Category,
}
