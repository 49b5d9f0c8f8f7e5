namespace PolicyLint.Analyzers.Flow.Slicing;

/// <summary>Where in a value there is personal data of which no type tells.</summary>
[Flags]
internal enum Heat
{
    None = 0,

    /// <summary>In fields of objects that it holds: the program knows which fields.</summary>
    Parts = 1,

    /// <summary>Somewhere below objects that are seen as any type, which does not tell that any more: it goes where the whole goes.</summary>
    Below = 2,

    /// <summary>In the value itself, or in what a collection or another object of a library holds.</summary>
    Itself = 4,
}
