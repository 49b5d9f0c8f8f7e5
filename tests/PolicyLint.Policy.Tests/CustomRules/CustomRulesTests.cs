using PolicyLint.Policy.CustomRules;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
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
    [InlineData("require: { path: files.*.label.*, exists: true }, when: { path: nothing, exists: true }")]
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
    public void WhatFailsIsToldAtTheElement(string condition, int line)
    {
        var location = Assert.Single(Failing(condition));
        Assert.Equal(line, location.Span.Line);
    }

    [Fact]
    public void EveryFailingElementIsTold() => Assert.Equal(2, Failing("require: { path: files.*.count, atLeast: 11 }").Length);

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
