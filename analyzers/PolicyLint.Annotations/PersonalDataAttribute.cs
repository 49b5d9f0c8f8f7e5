namespace PolicyLint;

/// <summary>
/// The value is personal data. On a type: every readable member that is not <see cref="NotPersonalDataAttribute"/> is, but for
/// what only serves the program: keys (<c>long Id</c>), stamps (<c>CreatedOn</c>) and states (<c>IsDeleted</c>).
/// On an interface or base member it holds for the implementations too.
/// </summary>
/// <example><code>
/// [PersonalData("user.name")]
/// public string FullName { get; init; }
/// </code></example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Method)]
public sealed class PersonalDataAttribute : Attribute
{
    /// <summary>Personal data of the general category <c>user</c>.</summary>
    public PersonalDataAttribute()
        : this("user")
    {
    }

    /// <summary>Personal data of the category <paramref name="category"/>.</summary>
    /// <param name="category">A key of the taxonomy, such as <c>user.birth_date</c>.</param>
    public PersonalDataAttribute(string category) => Category = category;

    /// <summary>The key of the taxonomy.</summary>
    public string Category { get; }

    /// <summary>Special-care data whatever the taxonomy says of the category: it must be encrypted wherever it goes (PL1007).</summary>
    public bool SpecialCare { get; set; }
}
