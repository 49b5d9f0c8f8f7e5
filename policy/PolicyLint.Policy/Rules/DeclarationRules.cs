using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules.Devices;
using PolicyLint.Policy.Rules.Exports;
using PolicyLint.Policy.Rules.Form;
using PolicyLint.Policy.Rules.Incidents;
using PolicyLint.Policy.Rules.Notifications;
using PolicyLint.Policy.Rules.Organizations;
using PolicyLint.Policy.Rules.Outsourcing;
using PolicyLint.Policy.Rules.Register;
using PolicyLint.Policy.Rules.Reports;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Suppressions;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>The catalogue of rules about files and declarations.</summary>
public static class DeclarationRules
{
    /// <summary>The ids of the rules about code, which a policy may set too. A test holds them against the analyzers' catalogue.</summary>
    public static ImmutableArray<string> CodeRuleIds { get; } =
    [
        "PL0012", "PL0107", .. Range("PL100", 1, 7), .. Range("PL200", 1, 8), .. Range("PL300", 1, 9), "PL3010", "PL5013",
    ];

    /// <summary>The rules with a body of their own, in the order of their ids.</summary>
    public static ImmutableArray<DeclarationRule> Checks { get; } =
    [
        new PL0101DuplicateId(), new PL0102UnknownReference(), new PL0103RequiredFieldMissing(), new PL0104DeprecatedCategory(), new PL0105ImpossibleDate(),
        new PL4001StartNotNotified(), new PL4002StartNotifiedLate(), new PL4003ChangeNotNotified(),
        new PL4010AnnualReportMissing(), new PL4011AnnualReportLate(), new PL4012AnnualReportDueSoon(), new PL4013ReportOutsideItsYear(), new PL4014ReportListsWrongHandlings(),
        new PL4015ReportWithoutConfirmation(), new PL4016SubmitterNotManager(), new PL4017NoReportAfterEvent(), new PL4018CountDeviates(), new PL4019ReportNotReviewed(),
        new PL5001ExportNotAuthenticated(), new PL5002ExportNotApproved(), new PL5003ApproverNotManager(), new PL5004SelfApproval(), new PL5005ApprovedAfterExport(),
        new PL5006StaleApproval(), new PL5007ExportLogUnproven(), new PL5008UndeclaredItemExported(), new PL5009ForbiddenMedia(), new PL5010PublicDestination(),
        new PL5011LargeExport(), new PL5012NotReturned(),
        new PL5101DeviceNotRegistered(), new PL5102DeviceRegistrationInvalid(), new PL5103DeviceSerial(), new PL5104PersonalDevice(), new PL5105DeviceOnLoanTooLong(), new PL5106DevicesNotInventoried(),
        new PL6001NoPersonalInformationChief(), new PL6002NoInformationSecurityChief(), new PL6003OneChiefForBoth(), new PL6004SectionWithoutManager(), new PL6005OverlappingManagers(),
        new PL6006BrokenChain(), new PL6007NoExternalAudit(), new PL6008IncompleteCouncil(), new PL6009NoAdvisor(), new PL6010UnsupervisedAffiliate(),
        new PL7001RegisterFieldMissing(), new PL7002EmptyPurpose(), new PL7003HeldTooLong(), new PL7004SpecialCareDenied(), new PL7005SpecialCareUnprotected(), new PL7006NoImpactAssessment(),
        new PL7007OldImpactAssessment(), new PL7008NotPublished(), new PL7009NotRemoved(), new PL7010SurveyFigures(), new PL7011UnpublishedWithoutReason(), new PL7012UnknownItemText(),
        new PL7101NoContractInTerm(), new PL7102ContractClauseMissing(), new PL7103ContractorNotInspected(), new PL7104DeveloperWithoutContract(),
        new PL8001IncidentNotReported(), new PL8002PreliminaryReportLate(), new PL8003FinalReportLate(), new PL8004SubjectsNotTold(), new PL8005CouncilOrAdvisorMissing(),
        new PL8006ExemptByProtection(), new PL8007CountsDoNotAddUp(),
    ];

    /// <summary>Every rule about files and declarations, in the order of their ids.</summary>
    public static ImmutableArray<RuleInfo> All { get; } =
    [
        .. new[]
        {
            FileRules.Syntax, FileRules.DuplicateKey, FileRules.Unknown, FileRules.AliasBudget, FileRules.Cycle, FileRules.TooDeep, FileRules.UnusedAnchor,
            FileRules.FullWidth, FileRules.ImplicitType, FileRules.TooLargeOrNotUtf8, FileRules.JapaneseEra, DocumentRules.SchemaVersion,
        }.Concat(Checks.Select(c => c.Info)).Concat(SuppressionRules.All).OrderBy(r => r.Id, StringComparer.Ordinal),
    ];

    /// <summary>What a policy may set for a rule; empty for rules without parameters.</summary>
    public static ImmutableArray<RuleParameter> ParametersOf(string rule) =>
        rule == SuppressionRules.Incomplete.Id ? SuppressionParameters : Checks.FirstOrDefault(c => c.Info.Id == rule)?.Parameters ?? [];

    private static ImmutableArray<RuleParameter> SuppressionParameters { get; } = [new("maxDays", SuppressionRules.MaxDays, "days")];

    private static IEnumerable<string> Range(string prefix, int first, int count) => Enumerable.Range(first, count).Select(n => prefix + n);
}
