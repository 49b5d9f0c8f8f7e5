using System.Collections.Immutable;
using System.Globalization;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>The register as it is shown at the counter: the fields of the law in its order, blank where the declaration is.</summary>
internal static class RegisterSheets
{
    public static RegisterSheet Of(HandlingDeclaration declaration, Dossier dossier)
    {
        var file = declaration.File;
        return new RegisterSheet(
            declaration.Id?.Value ?? "",
            declaration.Title?.ToMessage() ?? Message.Literal(""),
            [
                Field("Sheet_File", file?.Title?.Value),
                Field("Sheet_Institution", file?.Institution?.Value),
                new RegisterField("Sheet_Unit", UnitOf(declaration, dossier)),
                Field("Sheet_Purpose", file?.Purpose?.Value),
                Field("Sheet_Subjects", file?.Subjects?.Scope?.Value),
                Field("Sheet_Count", file?.Subjects?.Count is { } count ? count.Value.ToString("N0", CultureInfo.InvariantCulture) : null),
                Field("Sheet_Collection", file?.Collection?.Value),
                new RegisterField("Sheet_SpecialCare", YesNo(file?.SpecialCare?.Included?.Value)),
                Field("Sheet_Recipients", file is null ? null : string.Join(", ", file.RegularRecipients.Select(recipient => recipient.Value))),
                Field("Sheet_Desk", Join(file?.RequestDesk?.Title?.Value, file?.RequestDesk?.Address?.Value)),
                Field("Sheet_OtherLaw", file?.OtherLawProcedure?.Law?.Value),
                Field("Sheet_Retention", declaration.Retention?.Period is { } period ? PeriodText(period.Value) : null),
                Field("Sheet_Published", file?.Published?.On?.Value.ToString()),
            ],
            [.. (file?.Items ?? []).Select(item => new RegisterItemRow(item.Title?.Value ?? "", CategoryOf(item, dossier)))]);
    }

    private static RegisterField Field(string key, string? value) => new(key, Message.Literal(value ?? ""));

    private static Message UnitOf(HandlingDeclaration declaration, Dossier dossier)
    {
        var id = declaration.File?.ResponsibleUnit?.Value ?? declaration.Section?.Value;
        return dossier.SectionOf(id)?.Title?.ToMessage() ?? Message.Literal(id ?? "");
    }

    private static Message YesNo(bool? value) => value is { } said ? Texts.Of(said ? "Word_Yes" : "Word_No") : Message.Literal("");

    private static string CategoryOf(RegisterItem item, Dossier dossier) =>
        item.Category is { } category ? dossier.Categories.Find(category.Value)?.Key ?? category.Value : "";

    private static string PeriodText(Policy.Time.Period period) =>
        (period.Months > 0 ? $"P{(period.Months % 12 == 0 ? $"{period.Months / 12}Y" : $"{period.Months}M")}" : "P") + (period.Days > 0 ? $"{period.Days}D" : "");

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
