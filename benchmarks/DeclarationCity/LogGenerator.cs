namespace DeclarationCity;

/// <summary>Writes one long export log of the first section of the made-up city: rows without fault, each of another second.</summary>
/// <param name="format"><c>yaml</c>, <c>csv</c> or <c>jsonl</c>.</param>
/// <param name="rows">How many exports.</param>
public sealed class LogGenerator(string format, int rows)
{
    private const string Columns = """
          columns:
            id: number
            declaration: handling
            items: items
            requestedBy: asked
            authentication.person: operator
            authentication.method: method
            approval.by: approver
            approval.at: approved
            approval.decision: decision
            device: medium
            performedBy: operator
            performedAt: time
            log.path: log

        """;

    /// <summary>Where the log lies in the folder.</summary>
    public string Path => format == "yaml" ? "declarations/exports.yaml" : "logs/all." + format;

    /// <summary>The policy that reads it.</summary>
    public string Policy => CityGenerator.Policy + (format == "yaml" ? "" : $"exportLogs:\n- path: {Path}\n  format: {format}\n{Columns}");

    /// <summary>Writes all rows.</summary>
    public void Write(TextWriter writer)
    {
        writer.Write(format switch
        {
            "yaml" => "schemaVersion: 1\nkind: ExportLog\nexports:\n",
            "csv" => "number,handling,items,asked,operator,method,approver,approved,decision,medium,time,log\n",
            _ => "",
        });
        var start = new DateTime(2026, 10, 1, 9, 0, 0, DateTimeKind.Unspecified);
        for (var row = 1; row <= rows; row++)
            writer.Write(Row(row, start.AddSeconds(row)));
    }

    private string Row(int row, DateTime at)
    {
        var (approved, time) = ($"{at.AddMinutes(-7):yyyy-MM-ddTHH:mm:ss}+09:00", $"{at:yyyy-MM-ddTHH:mm:ss}+09:00");
        return format switch
        {
            "csv" => $"{row},SAK-0001-01,氏名;住所,E50001,E40001,icCard,E10001,{approved},approved,USB-0001,{time},logs/exports-2026.jsonl\n",
            "jsonl" => $$"""
                {"number":{{row}},"handling":"SAK-0001-01","items":["氏名","住所"],"asked":"E50001","operator":"E40001","method":"icCard","approver":"E10001","approved":"{{approved}}","decision":"approved","medium":"USB-0001","time":"{{time}}","log":"logs/exports-2026.jsonl"}

                """,
            _ => $$"""
                  - id: EXP-{{row}}
                    declaration: SAK-0001-01
                    items: [氏名, 住所]
                    subjectsCount: {{100 + row % 800}}
                    requestedBy: E50001
                    authentication: { method: icCard, person: E40001, at: "{{approved}}" }
                    approval: { by: E10001, role: manager, at: "{{approved}}", decision: approved, reason: 配布のため }
                    device: USB-0001
                    performedBy: E40001
                    performedAt: "{{time}}"
                    destination: 中央区出張所
                    encrypted: true
                    log: { path: logs/exports-2026.jsonl }
                    returnBy: 2026-12-20
                    returnedOn: 2026-11-18

                """,
        };
    }
}
