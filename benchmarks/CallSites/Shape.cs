using System.Globalization;
using System.Text;

namespace CallSites;

/// <summary>
/// How the calls of one shared helper are laid out: one each in many methods, or all in one; the helper hands on through <c>Depth</c> more before it writes, each of
/// <c>Body</c> statements. An analysis that looks into the callee at every call pays calls times callee; one that summarises pays their sum.
/// </summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Calls">How many calls there are.</param>
/// <param name="OneMethod">All calls stand in one method.</param>
/// <param name="Locals">With <paramref name="OneMethod"/>: each call has a local of its own and a test of it, so that what the caller knows grows.</param>
internal sealed record Shape(string Name, int Calls, bool OneMethod = false, bool Locals = false, int Depth = 3, int Body = 20)
{
    /// <summary>What comes from outside is personal: the peers take every parameter of an action for that, the policy takes those that are marked.</summary>
    public const string Policy = """
        schemaVersion: 1
        kind: PolicyConfig
        code:
          personalData:
            attributes:
              - { attribute: Microsoft.AspNetCore.Mvc.FromQueryAttribute, category: user }
          writers:
            - { member: System.IO.File.WriteAllText, data: ['*'], class: external-storage }
        """;

    public string Source()
    {
        var code = new StringBuilder("using System;\nusing Microsoft.AspNetCore.Mvc;\nnamespace Calls;\npublic static class Shared\n{\n");
        for (var d = 0; d <= Depth; d++)
        {
            AppendHelper(code, d);
        }

        code.Append("}\npublic class C : Controller\n{\n");
        AppendCallers(code);
        return code.Append("}\n").ToString();
    }

    private void AppendHelper(StringBuilder code, int depth)
    {
        code.Append(CultureInfo.InvariantCulture, $"    public static string H{depth}(string path, int k)\n    {{\n        var s = path;\n");
        for (var b = 0; b < Body; b++)
        {
            code.Append(CultureInfo.InvariantCulture, $"        if (k == {b}) s = s + \"{b}\"; else if (k > {b + 100}) s = s.Trim();\n");
        }

        code.Append(depth < Depth
            ? string.Create(CultureInfo.InvariantCulture, $"        return H{depth + 1}(s, k + 1);\n    }}\n")
            : "        System.IO.File.WriteAllText(s, \"x\");\n        return System.IO.File.ReadAllText(s);\n    }\n");
    }

    private void AppendCallers(StringBuilder code)
    {
        if (!OneMethod)
        {
            for (var i = 0; i < Calls; i++)
            {
                code.Append(CultureInfo.InvariantCulture, $"    [HttpPost] public string A{i}([FromQuery] string q) => Shared.H0(q, {i});\n");
            }

            return;
        }

        code.Append("    [HttpPost] public string Go([FromQuery] string q)\n    {\n        var t = \"\";\n");
        for (var i = 0; i < Calls; i++)
        {
            code.Append(Locals
                ? string.Create(CultureInfo.InvariantCulture, $"        var r{i} = Shared.H0(q + \"{i}\", {i}); if (r{i} == null) return t;\n")
                : string.Create(CultureInfo.InvariantCulture, $"        t += Shared.H0(q, {i});\n"));
        }

        code.Append("        return t;\n    }\n");
    }
}
