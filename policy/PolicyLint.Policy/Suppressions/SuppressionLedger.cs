using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Suppressions;

/// <summary>
/// Keeps book of suppressions: which hold today, which findings they cover, which cover none. Ask it for one finding after another;
/// not for concurrent use.
/// </summary>
public sealed class SuppressionLedger
{
    private readonly List<Entry> _entries = [];
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly ILookup<string, Entry> _byRule;
    private readonly Func<Finding, string, bool> _isOwnSection;

    /// <summary>Opens the book.</summary>
    /// <param name="suppressions">All suppressions, from the policy and from comments.</param>
    /// <param name="today">The day that decides what has expired.</param>
    /// <param name="maxDays">How far an end may lie ahead.</param>
    /// <param name="evidence">Checks the files that prove approvals; null when files cannot be reached.</param>
    /// <param name="isOwnSection">Whether a person belongs to the section that a finding concerns; null when sections are unknown.</param>
    public SuppressionLedger(IEnumerable<Suppression> suppressions, Day today, int maxDays = SuppressionRules.MaxDays, EvidenceCheck? evidence = null, Func<Finding, string, bool>? isOwnSection = null)
    {
        _isOwnSection = isOwnSection ?? ((_, _) => false);
        foreach (var suppression in suppressions)
            _entries.Add(new Entry(suppression, Judge(suppression, today, maxDays)));
        if (evidence is not null)
            foreach (var entry in _entries)
                CheckEvidence(entry.Suppression, evidence);
        _byRule = _entries.ToLookup(e => e.Suppression.Rule, StringComparer.Ordinal);
    }

    /// <summary>What is wrong with the suppressions themselves (PL9001, PL9002, PL9004, PL9005), as far as it is known by now.</summary>
    public ImmutableArray<Finding> Findings => _findings.ToImmutable();

    /// <summary>What an expired or incomplete set of terms is; null for one that holds. For hosts that keep no book (the compiler).</summary>
    public static Finding? Judge(SuppressionTerms terms, string rule, SourceLocation location, Day today, int maxDays = SuppressionRules.MaxDays)
    {
        if (terms.Reason is null || terms.By is null || terms.Until is not { } until)
            return SuppressionRules.Incomplete.At(location, "PL9001", rule, PolicyMessages.Of(terms.Reason is null ? "PL9001.Reason" : terms.By is null ? "PL9001.By" : "PL9001.Until")) with { Target = rule };
        if (until < today)
            return SuppressionRules.Expired.At(location, "PL9002", rule, until) with { Target = rule };
        return until > today.AddDays(maxDays)
            ? SuppressionRules.Incomplete.At(location, "PL9001.Far", rule, until, maxDays) with { Target = rule }
            : null;
    }

    /// <summary>The finding, marked as suppressed when a suppression that holds covers it.</summary>
    public Finding Apply(Finding finding)
    {
        if (finding.Suppressed is not null)
            return finding;
        foreach (var entry in _byRule[finding.Rule.Id])
        {
            if (!entry.Suppression.Covers(finding))
                continue;
            entry.IsUsed = true;
            if (!entry.Holds || IsByOwnSection(entry, finding))
                continue;
            var (terms, location) = (entry.Suppression.Terms, entry.Suppression.Location);
            return finding with { Suppressed = new SuppressionInfo(terms.By!, terms.Until.ToString(), terms.Reason!, location.Path, location.Span.Line) };
        }
        return finding;
    }

    /// <summary>PL9003 for suppressions of checked rules that covered nothing. Ask when every finding has been applied.</summary>
    /// <param name="isChecked">Whether a rule was checked at all, by its id; others may well have findings.</param>
    public ImmutableArray<Finding> Unused(Func<string, bool> isChecked) =>
    [
        .. from entry in _entries
           where entry.Holds && !entry.IsUsed && isChecked(entry.Suppression.Rule)
           select SuppressionRules.Unused.At(entry.Suppression.Location, "PL9003", entry.Suppression.Rule, entry.Suppression.Target ?? "-") with { Target = entry.Suppression.Rule },
    ];

    private bool Judge(Suppression suppression, Day today, int maxDays)
    {
        if (Judge(suppression.Terms, suppression.Rule, suppression.Location, today, maxDays) is not { } fault)
            return true;
        _findings.Add(fault);
        return false;
    }

    private bool IsByOwnSection(Entry entry, Finding finding)
    {
        var approver = entry.Suppression.Terms.By!;
        if (!_isOwnSection(finding, approver))
            return false;
        if (!entry.IsOwnSectionReported)
            _findings.Add(SuppressionRules.OwnSection.At(entry.Suppression.Location, "PL9004", approver, entry.Suppression.Rule) with { Target = entry.Suppression.Rule });
        entry.IsOwnSectionReported = true;
        return true;
    }

    private void CheckEvidence(Suppression suppression, EvidenceCheck evidence)
    {
        if (suppression.Evidence?.File is not { } path)
            return;
        var key = evidence.Check(path.Value, suppression.Evidence.Sha256?.Value) switch
        {
            EvidenceVerdict.Missing or EvidenceVerdict.Outside => "PL9005",
            EvidenceVerdict.Differs => "PL9005.Differs",
            _ => null,
        };
        if (key is not null)
            _findings.Add(SuppressionRules.Unproven.At(path.Location, key, suppression.Rule, path.Value) with { Target = suppression.Rule });
    }

    private sealed class Entry(Suppression suppression, bool holds)
    {
        public Suppression Suppression { get; } = suppression;

        public bool Holds { get; } = holds;

        public bool IsUsed { get; set; }

        public bool IsOwnSectionReported { get; set; }
    }
}
