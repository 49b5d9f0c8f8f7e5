using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SummaryMemory;

/// <summary>About how many bytes objects take with all that only they hold: not symbols and syntax, which the compiler has anyway, nor the tables that all share.</summary>
internal static class ObjectSize
{
    private const int Header = 16;

    public static long Of(object root)
    {
        var total = 0L;
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance) { root };
        var waiting = new Stack<object>(seen);
        while (waiting.TryPop(out var next))
        {
            if (next is SyntaxNode or SyntaxTree or ISymbol or IOperation or Type or Compilation || next.GetType().Name is "NodeTable" or "OriginTable" or "FlowEngine" or "Body")
            {
                continue;
            }

            total += SizeOf(next);
            Follow(next, found =>
            {
                if (seen.Add(found))
                {
                    waiting.Push(found);
                }
            });
        }

        return total;
    }

    private static long SizeOf(object value) => value switch
    {
        string text => Header + 6 + (2 * text.Length),
        Array array => Header + 8 + (array.Length * (long)WidthAsPart(array.GetType().GetElementType()!)),
        _ => Header + FieldsOf(value.GetType()).Sum(f => WidthAsPart(f.FieldType)),
    };

    private static int WidthAsPart(Type type) => type switch
    {
        { IsValueType: false } => 8,
        { IsEnum: true } => 4,
        { IsPrimitive: true } => System.Runtime.InteropServices.Marshal.SizeOf(type),
        _ => FieldsOf(type).Sum(f => WidthAsPart(f.FieldType)),
    };

    private static void Follow(object value, Action<object> found)
    {
        var parts = value switch
        {
            string => [],
            Array array => array.GetType().GetElementType()!.IsPrimitive ? [] : array.Cast<object?>(),
            _ => FieldsOf(value.GetType()).Where(f => !f.FieldType.IsPrimitive && !f.FieldType.IsPointer).Select(f => f.GetValue(value)),
        };
        foreach (var part in parts)
        {
            if (part is ValueType)
            {
                Follow(part, found);
            }
            else if (part is not null)
            {
                found(part);
            }
        }
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
