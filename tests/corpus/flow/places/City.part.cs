global using System;
global using System.Collections.Generic;
global using System.IO;
global using System.Linq;
global using System.Threading.Tasks;
global using PolicyLint;

namespace Corpus.Places;

[PersonalData]
public sealed class Voter
{
    [PersonalData("user.name")]
    public string Name { get; set; } = "";

    [PersonalData("user.contact.address")]
    public string Address { get; set; } = "";

    [NotPersonalData]
    public string District { get; set; } = "";
}

public sealed class Patient
{
    public string Name { get; set; } = "";

    public string Disease { get; set; } = "";

    public string Ward { get; set; } = "";
}
