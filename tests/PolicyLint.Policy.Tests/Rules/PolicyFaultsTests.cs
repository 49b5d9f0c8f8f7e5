using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Tests.Rules;

public sealed class PolicyFaultsTests
{
    private static ImmutableArray<Finding> Check(string policy) =>
        PolicyChecker.Check(
            new PolicyCheckRequest { Policy = PolicySource.FromText("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n" + policy), Now = DateTimeOffset.UnixEpoch },
            TestContext.Current.CancellationToken).Findings;

    [Theory]
    [InlineData("rules: { PL4999: { severity: error } }")]
    [InlineData("rules: { PL500: off }")]
    [InlineData("rules: { PL5006: { params: { maxHour: 3 } } }")]
    [InlineData("rules: { PL5006: { params: { maxHours: soon } } }")]
    [InlineData("rules: { PL5001: { params: { any: 1 } } }")]
    [InlineData("rules: { PL7002: { params: { phrases: 業務 } } }")]
    [InlineData("rules: { PL5006: fatal }")]
    [InlineData("timezone: Asia/Sakai")]
    [InlineData("suppressions: [{ rule: PL0999, reason: x, approvedBy: E1, expires: 1970-06-01 }]")]
    [InlineData("exportLogs: [{ path: a.csv, format: csv, columns: { aproval.by: x } }]")]
    [InlineData("customRules: [{ id: PL1234, for: Incident, require: { path: id, exists: true }, message: x }]")]
    [InlineData("customRules: [{ id: X1, for: Incident, require: { path: id, matches: '(' }, message: x }]")]
    [InlineData("customRules: [{ id: X1, for: Incident, require: { path: id, atLeast: many }, message: x }]")]
    [InlineData("customRules: [{ id: X1, for: Incident, require: { path: id, before: soon }, message: x }]")]
    [InlineData("customRules: [{ id: X1, for: Incident, require: { path: id, equal: x }, message: x }]")]
    public void WhatNobodyKnowsIsReported(string policy) => Assert.Contains(Check(policy), f => f.Rule.Id == "PL0003");

    [Theory]
    [InlineData("rules: { PL5006: off }")]
    [InlineData("rules: { PL5006: { severity: info, params: { maxHours: 48 } } }")]
    [InlineData("rules: { PL1001: { severity: warning, params: { anything: 1 } } }")]
    [InlineData("rules: { PL9001: { params: { maxDays: 30 } } }")]
    [InlineData("timezone: America/New_York")]
    public void WhatIsKnownIsNot(string policy) => Assert.Empty(Check(policy));

    [Fact]
    public void ASeverityCanBeSet()
    {
        var findings = SmallCity.With("decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 業務のため", "policy: rules: {} => rules: { PL7002: info }").Check();
        Assert.Equal(Severity.Info, Assert.Single(findings).Severity);
        Assert.Empty(SmallCity.With("decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 業務のため", "policy: rules: {} => rules: { PL7002: off }").Check());
    }
}
