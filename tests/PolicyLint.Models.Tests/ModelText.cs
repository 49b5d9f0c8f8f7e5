using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Models.Tests;

/// <summary>A model in one line, as the tables of the tests write it.</summary>
internal static class ModelText
{
    public static string Of(ISymbol member, MemberModel? model)
    {
        if (model is null)
            return "";
        var parts = new List<string>();
        foreach (var writer in model.Writers)
        {
            var carried = string.Join("+", writer.Data.Select(p => Name(p)).Concat(writer.Files.Select(f => "file " + Name(f))));
            parts.Add($"{carried} to {string.Join(" else ", new[] { writer.To is { } to ? Name(to) : null, writer.Class }.OfType<string>())}");
        }

        if (model.Opens is not null || model.OpensClass is not null)
            parts.Add("opens " + string.Join(" ", new[] { model.Opens is { } opens ? Name(opens) : null, model.OpensScheme, model.OpensClass }.OfType<string>()));
        if (model.Reads is { } reads)
            parts.Add("reads " + Name(reads));
        if (model.PlaceClass is { } place)
            parts.Add("is " + place);
        if (!model.Keeps.IsEmpty)
            parts.Add("keeps " + string.Join("+", model.Keeps.Select(p => Name(p))));
        if (model.NotPersonal)
            parts.Add("not personal");
        if (model.Encrypts)
            parts.Add("encrypts");
        foreach (var item in model.Yields)
            parts.Add("yields " + item.Category);
        return string.Join("; ", parts);

        string Name(Port port) => Library.NameOf(member, port);
    }
}
