using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>Options: objects whose properties are filled from a section of the configuration.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>Sections in sections of options are followed so deep.</summary>
    private const int MaxSections = 3;

    private bool TryOptions(CallSite site, out Value result)
    {
        result = Value.Unknown;
        switch (site.Method.ContainingType.Name, site.Method.Name)
        {
            case ("ConfigurationBinder", "Get") when site is { Method.TypeArguments: [var type], Arguments: [var section, ..] }:
                result = Made(site.Operation, type, 1);
                Bind(site, result, type, SectionsOf(section), 0);
                return true;
            case ("ConfigurationBinder", "Bind") when site.Arguments.Length >= 2:
                var instance = site.Method.Parameters.FirstOrDefault(p => p.Name == "instance")?.Ordinal ?? 1;
                var from = site.Method.Parameters.FirstOrDefault(p => p.Name == "key") is { } key ? KeysOf(site.Arguments[0], site.Arguments[key.Ordinal]) : SectionsOf(site.Arguments[0]);
                if (site.Operands[instance] is { } operand && Strip(operand).Type is { } bound)
                {
                    Bind(site, site.Arguments[instance], bound, from, 0);
                }

                return true;
            case ("OptionsConfigurationServiceCollectionExtensions", "Configure") when site.Method.TypeArguments is [var options]:
                var config = site.Method.Parameters.First(p => p.Name == "config").Ordinal;
                BindAnywhere(options, SectionsOf(site.Arguments[config]), 0);
                return false;
            case ("OptionsBuilderConfigurationExtensions", "BindConfiguration" or "Bind") when site is { Method.TypeArguments: [var options], Arguments: [_, var where, ..] }:
                BindAnywhere(options, site.Method.Name == "Bind" ? SectionsOf(where) : TextOf(where), 0);
                return false;
            default:
                return false;
        }
    }

    /// <summary>The keys under which a section stands; the root of the configuration has none.</summary>
    private TextSet SectionsOf(Value section) => _memory.Read(section, FieldKey.Key).Texts;

    private void Bind(CallSite site, Value target, ITypeSymbol type, TextSet sections, int depth)
    {
        foreach (var property in Settable(type))
        {
            var keys = Below(sections, property.Name);
            if (IsText(property.Type))
            {
                _memory.Add(target, new FieldKey(property), Configured(keys));
            }
            else if (depth < MaxSections && !IsLibrary(property.Type))
            {
                var part = Made(site.Operation, property.Type, 40 + depth);
                _memory.Write(target, new FieldKey(property), part);
                Bind(site, part, property.Type, keys, depth + 1);
            }
        }
    }

    /// <summary>Who gets the options from a container gets an object that nobody sees being made: what its properties hold is told for all of the type.</summary>
    private void BindAnywhere(ITypeSymbol type, TextSet sections, int depth)
    {
        foreach (var property in Settable(type))
        {
            var keys = Below(sections, property.Name);
            if (IsText(property.Type))
            {
                _engine.Fields.Fill(new FieldKey(property), TextSet.Of(Configured(keys).Texts.Where(t => !t.IsUnknown)));
            }
            else if (depth < MaxSections && !IsLibrary(property.Type))
            {
                BindAnywhere(property.Type, keys, depth + 1);
            }
        }
    }

    private static IEnumerable<IPropertySymbol> Settable(ITypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(p => p is { IsStatic: false, IsIndexer: false, SetMethod: not null });

    private static TextSet Below(TextSet sections, string name) =>
        sections.IsEmpty ? TextSet.Of(name) : sections.Map(s => s.Append(TextPattern.Of(":" + name)));
}
