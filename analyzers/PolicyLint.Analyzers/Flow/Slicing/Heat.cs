namespace PolicyLint.Analyzers.Flow.Slicing;

/// <summary>Where in a value there is personal data of which no type tells.</summary>
internal enum Heat
{
    None,

    /// <summary>In fields of objects that it holds: the program knows which fields.</summary>
    Parts,

    /// <summary>In the value itself, or in what a collection or another object of a library holds.</summary>
    Itself,
}
