global using System;
global using System.Collections.Generic;
global using System.IO;
global using System.Linq;
global using PolicyLint;

namespace Corpus.Gates.Media;

public sealed class Voter
{
    [PersonalData("user.name")]
    public string Name { get; set; } = "";

    [PersonalData("user.contact.address")]
    public string Address { get; set; } = "";

    public string District { get; set; } = "";
}

public interface IApprovals
{
    bool Request(string requestedBy, string approvedBy);

    bool RequestFor(string what);
}

public interface IOperator
{
    bool Verify();
}

public interface IExportLog
{
    void Record(string text);
}
