using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>Ends the reading of a document at a fault behind which nothing can be read; never leaves the reader.</summary>
internal sealed class YamlFaultException(Finding finding) : Exception
{
    public Finding Finding { get; } = finding;
}
