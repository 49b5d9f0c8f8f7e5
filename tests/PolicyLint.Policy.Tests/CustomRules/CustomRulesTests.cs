using PolicyLint.Policy.CustomRules;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Tests.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Tests.CustomRules;

public sealed class CustomRulesTests
{
    private const string Incident = """
        schemaVersion: 1
        kind: Incident
        id: INC-1
        section: S-1
        becameAwareOn: 2026-11-20
        subjectsCount: 12
        categories: [user.name, user.health.disability]
        files:
          - { no: 1, label: 名簿, count: 10 }
          - { no: 2, count: 2 }
        notification: { alternative: 公表 }
        """;

    private static SourceLocation[] Failing(string condition)
    {
        Assert.True(Day.TryParse("2026-11-23", out var day));
        var policy = $"schemaVersion: 1\nkind: PolicyConfig\ncustomRules:\n  - {{ id: X1, for: Incident, message: {{ ja: だめ, en: not so }}, {condition} }}\n";
        var result = PolicyChecker.Check(
            new PolicyCheckRequest { Policy = PolicySource.FromText("policylint.yml", policy), Declarations = [PolicySource.FromText("i.yaml", Incident)], Now = DateTimeOffset.UnixEpoch, AsOf = day },
            TestContext.Current.CancellationToken);
        Assert.Empty(result.Findings.Where(f => f.Location.Path == "policylint.yml").Select(f => $"{f.Rule.Id} {f.Message}"));
        return [.. result.Findings.Where(f => f.Rule.Id == "X1").Select(f => f.Location)];
    }

    [Theory]
    [InlineData("require: { path: id, equals: INC-1 }")]
    [InlineData("require: { path: id, notEquals: true }")]
    [InlineData("require: { path: id, in: [INC-0, INC-1] }")]
    [InlineData("require: { path: id, matches: 'C-\\d' }")]
    [InlineData("require: { path: categories.*, under: user }")]
    [InlineData("require: { path: notification.alternative, exists: true }")]
    [InlineData("require: { path: notification.method, exists: false }")]
    [InlineData("require: { path: files, empty: false }")]
    [InlineData("require: { path: advisorOpinionOn, empty: true }")]
    [InlineData("require: { path: subjectsCount, atLeast: 12, atMost: 12 }")]
    [InlineData("require: { path: files.*.count, atMost: 10 }")]
    [InlineData("require: { path: becameAwareOn, before: 2026-11-21, after: 2026-11-19 }")]
    [InlineData("require: { path: becameAwareOn, before: today, withinDays: 3 }")]
    [InlineData("require: { path: becameAwareOn, withinDays: 3 }")]
    [InlineData("require: { all: [{ path: id, exists: true }, { path: section, equals: S-1 }] }")]
    [InlineData("require: { any: [{ path: id, equals: X }, { path: section, equals: S-1 }] }")]
    [InlineData("require: { not: { path: categories.*, under: user.criminal } }")]
    [InlineData("when: { path: id, equals: INC-9 }, require: { path: cause, exists: true }")]
    [InlineData("when: { path: categories.*, under: user.race }, require: { path: cause, exists: true }")]
    [InlineData("when: { path: files.*.label, equals: 乙 }, require: { path: cause, exists: true }")]
    [InlineData("require: { path: subjectsCount, atLeast: 12, all: [{ path: id, exists: true }], any: [{ path: section, equals: S-1 }], not: { path: id, equals: X } }")]
    [InlineData("when: { path: id, equals: INC-1, not: { path: section, equals: S-1 } }, require: { path: cause, exists: true }")]
    public void WhatHoldsIsSilent(string condition) => Assert.Empty(Failing(condition));

    [Theory]
    [InlineData("require: { path: id, equals: INC-2 }", 3)]
    [InlineData("require: { path: id, notEquals: INC-1 }", 3)]
    [InlineData("require: { path: id, in: [INC-0] }", 3)]
    [InlineData("require: { path: id, matches: '^C' }", 3)]
    [InlineData("require: { path: categories.*, under: user.name }", 7)]
    [InlineData("require: { path: notification.method, exists: true }", 11)]
    [InlineData("require: { path: notification.alternative, exists: false }", 11)]
    [InlineData("require: { path: files, empty: true }", 9)]
    [InlineData("require: { path: files.*.label, exists: true }", 10)]
    [InlineData("require: { path: subjectsCount, atLeast: 13 }", 6)]
    [InlineData("require: { path: files.*.count, atMost: 9 }", 9)]
    [InlineData("require: { path: becameAwareOn, before: 2026-11-20 }", 5)]
    [InlineData("require: { path: becameAwareOn, after: today }", 5)]
    [InlineData("require: { path: becameAwareOn, withinDays: 2 }", 5)]
    [InlineData("require: { path: becameAwareOn, after: today, withinDays: 9 }", 5)]
    [InlineData("require: { all: [{ path: id, exists: true }, { path: section, equals: S-2 }] }", 4)]
    [InlineData("require: { any: [{ path: id, equals: X }, { path: section, equals: S-2 }] }", 3)]
    [InlineData("require: { not: { path: categories.*, under: user.health } }", 7)]
    [InlineData("when: { path: categories.*, under: user.health }, require: { path: cause, exists: true }", 1)]
    [InlineData("require: { path: subjectsCount, atLeast: 12, not: { path: id, equals: INC-1 } }", 3)]
    [InlineData("require: { path: subjectsCount, atLeast: 13, any: [{ path: id, equals: INC-1 }] }", 6)]
    public void WhatFailsIsToldAtTheElement(string condition, int line)
    {
        var location = Assert.Single(Failing(condition));
        Assert.Equal(line, location.Span.Line);
    }

    [Fact]
    public void EveryFailingElementIsTold() => Assert.Equal(2, Failing("require: { path: files.*.count, atLeast: 11 }").Length);

    /// <summary>Of one value or a list of them, paths speak in the same way, however it is written.</summary>
    [Theory]
    [InlineData("{ person: E8, from: 2016-04-01 }", "deputy.person")]
    [InlineData("{ person: E8, from: 2016-04-01 }", "deputy.*.person")]
    [InlineData("[{ person: E8, from: 2016-04-01 }]", "deputy.person")]
    [InlineData("[{ person: E8, from: 2016-04-01 }]", "deputy.*.person")]
    public void OneOrManyIsOneThing(string deputy, string path)
    {
        var city = SmallCity.With(
            $"org: deputy: {{ person: E8, from: 2016-04-01 }} => deputy: {deputy}",
            $"policy: rules: {{}} => customRules: [{{ id: X1, for: Organization, message: m, when: {{ path: 'sections.*.{path}', equals: E8 }}, require: {{ path: 'sections.*.{path}', notEquals: E8 }} }}]");
        // Both sections of the city have that deputy.
        Assert.Equal([("X1", "org"), ("X1", "org")], city.Check().Select(f => (f.Rule.Id, f.Location.Path)));
    }

    [Theory]
    [InlineData("for: Incident, require: { path: categorys.*, under: user }", "categorys", "did you mean \"categories\"")]
    [InlineData("for: Incident, require: { path: 'files.*.lable', exists: true }", "lable", "did you mean \"label\"")]
    [InlineData("for: Incident, require: { all: [{ not: { any: [{ path: zzz, exists: true }] } }] }", "zzz", "is no field of Incident")]
    [InlineData("for: Incident, require: { path: files.label, exists: true }", "label", "write files.*")]
    [InlineData("for: Incident, require: { path: files, equals: x }", "files", "write files.*")]
    [InlineData("for: Incident, require: { path: council, equals: x }", "council", "name one of them: convenedOn")]
    [InlineData("for: Incident, require: { path: id.no, exists: true }", "no", "end the path before it")]
    [InlineData("for: Incident, require: { path: subjectsCount, under: user }", "user", "\"under\" does not fit")]
    [InlineData("for: Incident, require: { path: becameAwareOn, atLeast: 3 }", "3", "\"atLeast\" does not fit")]
    [InlineData("for: Incident, require: { path: subjectsCount, before: today }", "today", "\"before\" does not fit")]
    [InlineData("for: Incident, require: { path: advancedProtection, withinDays: 3 }", "3", "\"withinDays\" does not fit")]
    [InlineData("for: Incident, require: { path: malicious, equals: suspect }", "suspect", "did you mean \"suspected\"")]
    [InlineData("for: Incident, require: { path: subjectsCount, in: [1, many] }", "many", "a whole number belongs")]
    [InlineData("for: Incident, require: { path: advancedProtection, notEquals: yes }", "yes", "true or false")]
    [InlineData("for: Incident, require: { path: becameAwareOn, equals: 2026-02-30 }", "2026-02-30", "there is no day", "PL0105")]
    public void WhatCannotBeMeantIsToldAtTheWord(string rule, string word, string message, string id = "PL0003")
    {
        var line = $"  - {{ id: X1, message: m, {rule} }}";
        var finding = Assert.Single(Faults(line));
        Assert.Equal(id, finding.Rule.Id);
        Assert.Contains(message, finding.Message.ToString());
        Assert.Equal(word, line[(finding.Location.Span.Column - 1)..(finding.Location.Span.EndColumn - 1)]);
    }

    [Theory]
    [InlineData("for: Incident, require: { path: files.0.count, atLeast: 1 }")]
    [InlineData("for: Incident, require: { path: 'advancedProtection', equals: \"true\" }")]
    [InlineData("for: Incident, require: { path: schemaVersion, equals: 1 }")]
    [InlineData("for: Incident, require: { path: files, empty: false }")]
    [InlineData("for: ExportLog, require: { path: exports.*.items.*, in: [氏名, 住所] }")]
    [InlineData("for: ExportLog, require: { path: exports.*.destination, equals: x }")]
    [InlineData("for: ExportLog, require: { path: exports.*.destination.class, notEquals: public-web }")]
    [InlineData("for: ExportLog, require: { path: exports.*.performedAt, before: today }")]
    [InlineData("for: HandlingDeclaration, require: { path: title.ja, matches: '^.{4,}$' }")]
    [InlineData("for: Taxonomy, require: { path: categories.*.key, matches: '^user' }")]
    public void WhatCanBeMeantIsTaken(string rule) => Assert.Empty(Faults($"  - {{ id: X1, message: m, {rule} }}").Select(f => f.Message.ToString()));

    private static Finding[] Faults(string line)
    {
        var policy = $"schemaVersion: 1\nkind: PolicyConfig\ncustomRules:\n{line}\n";
        return [.. PolicyChecker.Check(new PolicyCheckRequest { Policy = PolicySource.FromText("p", policy), Now = DateTimeOffset.UnixEpoch }, TestContext.Current.CancellationToken).Findings];
    }

    [Fact]
    public void ExamplesBesideARuleAreTried()
    {
        var policy = """
            schemaVersion: 1
            kind: PolicyConfig
            customRules:
              - id: X1
                for: HandlingDeclaration
                require: { path: safeguards.externalMedia, equals: forbidden }
                message: no media
                examples:
                  valid:
                    - { safeguards: { externalMedia: forbidden } }
                    - { safeguards: {} }
                  invalid:
                    - |
                      safeguards:
                        externalMedia: approved-devices-only
                    - { safeguards: { externalMedia: forbidden } }
            """;
        var config = (PolicyConfig)DocumentReader.Read(policy, "p", PolicyConfig.Empty, TestContext.Current.CancellationToken).Documents[0];
        var results = CustomRuleTests.Run(config, new Dossier([]), new Day(2026, 11, 23));
        Assert.Equal([(true, true), (true, false), (false, true), (false, false)], results.Select(r => (r.ShouldPass, r.Passed)));
        Assert.Equal(11, results[1].Location.Span.Line);
    }
}
