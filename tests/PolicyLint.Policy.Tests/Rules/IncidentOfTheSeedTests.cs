using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Tests.Rules;

/// <summary>The annex of the press release of 14 December 2015: fifteen files, and what would be due today.</summary>
public sealed class IncidentOfTheSeedTests
{
    private const string Annex = """
        schemaVersion: 1
        kind: Incident
        id: INC-2015
        section: S-1
        becameAwareOn: 2026-06-30
        cause: 職員による無断持ち出し及び公開サーバーへの保存
        malicious: suspected
        subjectsCount: 683933
        financialHarm: none
        advancedProtection: false
        files:
          - { no: 1, label: 選挙有権者の一覧, count: 682524, disclosed: new, categories: [user.name, user.gender, user.age, user.birth_date, user.address, user.address.postcode] }
          - { no: 2, label: 選挙ポスター掲示場所の貸主の一覧, count: 23, disclosed: new, categories: [user.name, user.address, user.contact.phone] }
          - { no: 3, label: システムのマニュアル, count: 8, disclosed: new, categories: [user.name, user.gender, user.birth_date, user.address] }
          - { no: 4, label: 郵便等による不在者投票の対象者の一覧, count: 119, disclosed: known, categories: [user.name, user.health.disability, user.health.handbook] }
          - { no: 5, label: 投開票所の施設管理者、鍵保管者の一覧, count: 8, disclosed: known, categories: [user.name, user.address, user.contact.phone] }
          - { no: 6, label: 伝統産業会館運営事業費の支出データ, count: 18, disclosed: new, categories: [user.name, user.finance.salary] }
          - { no: 7, label: 伝統産業会館研修室の利用申込の一覧, count: 5, disclosed: new, categories: [user.name, user.address, user.contact.phone] }
          - { no: 8, label: アルバイト応募者の一覧, count: 11, disclosed: known, categories: [user.name, user.age, user.address, user.contact.phone] }
          - { no: 9, label: 伝統産業子ども就業体験事業への参加者の一覧, count: 35, disclosed: known, categories: [user.name, user.school] }
          - { no: 10, label: 短時間勤務職員の一覧, count: 1142, disclosed: known, categories: [user.name, user.finance.salary] }
          - { no: 11, label: 同上, duplicateOf: 10, disclosed: known }
          - { no: 12, label: 同上, duplicateOf: 10, disclosed: known }
          - { no: 13, label: 同上, duplicateOf: 10, disclosed: known }
          - { no: 14, label: 同上, duplicateOf: 10, disclosed: known }
          - { no: 15, label: メールアドレス, count: 40, disclosed: new, categories: [user.name, user.contact.email] }
        council: { convenedOn: 2026-07-01 }
        advisorOpinionOn: 2026-07-08
        ppcReport: { preliminaryOn: null, finalOn: null }
        notification: { alternative: 公表 }
        """;

    private static Incident Read(string text = Annex) =>
        (Incident)Assert.Single(DocumentReader.Read(text, "incident.yaml", PolicyConfig.Empty, TestContext.Current.CancellationToken).Documents);

    private static ImmutableArray<Finding> Check(string text, string asOf)
    {
        Assert.True(Day.TryParse(asOf, out var day));
        var request = new PolicyCheckRequest { Declarations = [PolicySource.FromText("incident.yaml", text)], Now = DateTimeOffset.UnixEpoch, AsOf = day };
        // The section is in no organisation here; that is another matter.
        return [.. PolicyChecker.Check(request, TestContext.Current.CancellationToken).Findings.Where(f => f.Rule.Id != "PL0102" && f.Rule.Id != "PL4017")];
    }

    [Fact]
    public void TheNumbersAreThoseOfThePressRelease()
    {
        var incident = Read();
        long Sum(bool isNew) => incident.Files.Where(f => f.DuplicateOf is null && f.IsNew!.Value.Value == isNew).Sum(f => f.Count!.Value.Value);
        Assert.Equal(15, incident.Files.Length);
        Assert.Equal(682_618, Sum(isNew: true));
        Assert.Equal(6, incident.Files.Count(f => f.IsNew!.Value.Value));
        Assert.Equal(1_315, Sum(isNew: false));
        Assert.Equal(683_933, incident.SubjectsCount!.Value.Value);
    }

    [Fact]
    public void ItMustBeReportedAndSixtyDaysRunBecauseOfMalice()
    {
        var finding = Assert.Single(Check(Annex, "2026-07-10"));
        Assert.Equal("PL8001", finding.Rule.Id);
        Assert.Contains("preliminary by 2026-07-03, at the latest 2026-07-05, final by 2026-08-29", finding.Message.ToString());
    }

    [Theory]
    [InlineData("categories: [user.name, user.health.disability, user.health.handbook]", "special-care data")]
    [InlineData("malicious: suspected", "malice")]
    [InlineData("subjectsCount: 683933", "more than 100 people")]
    public void EachReasonWouldSuffice(string kept, string reason)
    {
        var text = Annex;
        foreach (var (old, mild) in new[]
        {
            ("categories: [user.name, user.health.disability, user.health.handbook]", "categories: [user.name]"), ("malicious: suspected", "malicious: none"), ("subjectsCount: 683933", "subjectsCount: 100"),
        })
            text = old == kept ? text : text.Replace(old, mild);
        Assert.Contains(Check(text, "2026-07-01"), f => f.Rule.Id == "PL8001" && f.Message.ToString().Contains(reason));
    }

    [Theory]
    [InlineData("2026-07-03", null)]
    [InlineData("2026-07-04", Severity.Warning)]
    [InlineData("2026-07-05", Severity.Warning)]
    [InlineData("2026-07-06", Severity.Error)]
    public void ThePreliminaryReportIsLateAfterThreeDaysAndFarTooLateAfterFive(string reported, Severity? severity)
    {
        var findings = Check(Annex.Replace("preliminaryOn: null", "preliminaryOn: " + reported), "2026-07-20");
        Assert.Equal(severity, findings.SingleOrDefault(f => f.Rule.Id == "PL8002")?.Severity);
    }

    [Theory]
    [InlineData("2026-08-29", false)]
    [InlineData("2026-08-30", true)]
    public void TheFinalReportIsLateAfterSixtyDays(string asOf, bool isLate) =>
        Assert.Equal(isLate, Check(Annex.Replace("preliminaryOn: null", "preliminaryOn: 2026-07-02"), asOf).Any(f => f.Rule.Id == "PL8003"));
}
