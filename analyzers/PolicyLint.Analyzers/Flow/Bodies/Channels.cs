using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

internal sealed partial class BodyInterpreter
{
    /// <summary>What a generic library member knows of each of its type parameters: parametricity as a transfer function.</summary>
    private sealed class Channels(IMethodSymbol? method)
    {
        private const int MaxNesting = 3;

        private readonly Dictionary<ITypeParameterSymbol, Value> _values = new(SymbolEqualityComparer.Default);

        /// <summary>What follows when the predicate that the member was given is true of something.</summary>
        public GateSet Found { get; set; } = GateSet.None;

        /// <summary>What follows when it is false of something.</summary>
        public GateSet NotFound { get; set; } = GateSet.None;

        /// <summary>Takes what the value holds at every place where <paramref name="type"/> mentions a type parameter; true when that is news.</summary>
        /// <param name="arePairs">Whether the elements are the entries of a dictionary.</param>
        public bool Gather(BodyInterpreter interpreter, ITypeSymbol type, Value value, int nesting = 0, bool arePairs = false)
        {
            switch (type)
            {
                case ITypeParameterSymbol parameter:
                    return Add(parameter, Moved(value, parameter));
                case IArrayTypeSymbol array:
                    return Gather(interpreter, array.ElementType, Element(interpreter, value), nesting + 1);
                case INamedTypeSymbol { IsGenericType: true, TypeArguments.IsEmpty: true, ContainingType: { } container }:
                    return Gather(interpreter, container, value, nesting, arePairs);
                case INamedTypeSymbol { Arity: 2 } lookup when GroupsOf(lookup) is { } groups:
                    return Gather(interpreter, groups, value, nesting);
                case INamedTypeSymbol { IsGenericType: true } named when nesting < MaxNesting && DelegateOf(named) is null:
                    var isNews = false;
                    for (var i = 0; i < named.TypeArguments.Length; i++)
                    {
                        if (MentionsTypeParameter(named.TypeArguments[i]))
                        {
                            isNews |= Gather(interpreter, named.TypeArguments[i], PartOf(interpreter, named, i, value, arePairs), nesting + 1);
                        }
                    }

                    return isNews;
                default:
                    return false;
            }
        }

        public static Value PartOf(BodyInterpreter interpreter, INamedTypeSymbol type, int index, Value value, bool arePairs)
        {
            if (IsTransparent(type))
            {
                return value;
            }

            var key = KeyOf(type, index);
            var part = interpreter._memory.Read(value, key);
            if (ReferenceEquals(key, FieldKey.Element) && interpreter.ContentAmongElements(value) is { IsPlain: false } content)
            {
                part = part.Join(interpreter.AsData(content, null));
            }

            return arePairs && ReferenceEquals(key, FieldKey.Element) && type.TypeArguments.Length == 1 ? Carried(interpreter.Pair(value, part), value) : Carried(part, value);
        }

        /// <summary>Makes a value of <paramref name="type"/> that holds at every place what is known of the type parameter there.</summary>
        public Value Put(BodyInterpreter interpreter, ITypeSymbol type, IOperation operation, int index, Value otherwise)
        {
            switch (type)
            {
                case ITypeParameterSymbol parameter:
                    return _values.TryGetValue(parameter, out var value) ? Known(value) : otherwise;
                case IArrayTypeSymbol array:
                    return Box(interpreter, operation, index, type, [(FieldKey.Element, Put(interpreter, array.ElementType, operation, index + 64, otherwise))]);
                case INamedTypeSymbol { Arity: 2 } lookup when GroupsOf(lookup) is { } groups:
                    return Put(interpreter, groups, operation, index, otherwise);
                case INamedTypeSymbol { IsGenericType: true } named when index < 64 * MaxNesting && MentionsTypeParameter(named) && DelegateOf(named) is null:
                    if (IsTransparent(named))
                    {
                        return Put(interpreter, named.TypeArguments[0], operation, index + 64, otherwise);
                    }

                    return Box(interpreter, operation, index, type, [.. named.TypeArguments.Select((a, i) => (KeyOf(named, i), Put(interpreter, a, operation, index + (64 * (i + 1)), otherwise)))]);
                default:
                    return otherwise;
            }
        }

        /// <summary>A lookup as the sequence of groups that it is; null for all other types.</summary>
        private static INamedTypeSymbol? GroupsOf(INamedTypeSymbol type) => type.Name.EndsWith("Lookup", StringComparison.Ordinal)
            ? type.AllInterfaces.FirstOrDefault(i => i is { Name: "IEnumerable", TypeArguments: [INamedTypeSymbol { Name: "IGrouping" }] })
            : null;

        /// <summary>Puts what is known of the type parameters into the object itself.</summary>
        public void Scatter(BodyInterpreter interpreter, ITypeSymbol type, Value receiver)
        {
            // A builder or an enumerator stands inside the type whose parameters it speaks of.
            for (var t = type as INamedTypeSymbol; t is not null; t = t.ContainingType)
            {
                for (var i = 0; i < t.TypeArguments.Length; i++)
                {
                    var key = KeyOf(t, i);
                    if (t.TypeArguments[i] is ITypeParameterSymbol parameter && _values.TryGetValue(parameter, out var value) && (!value.IsPlain || (ReferenceEquals(key, FieldKey.Result) && !ReferenceEquals(value, Value.Bottom)) || interpreter.MustKeep(receiver, key, value)))
                    {
                        interpreter._memory.Add(receiver, key, ReferenceEquals(key, FieldKey.Result) ? value : ReferenceEquals(key, FieldKey.Element) ? interpreter.Kept(receiver, value) : value.WithoutFacts());
                    }
                }
            }
        }

        public bool Replace(ITypeSymbol type, Value value)
        {
            if (type is ITypeParameterSymbol parameter)
            {
                _values[parameter] = value;
            }

            return false;
        }

        /// <summary>Whether something is known of a type parameter that the type mentions.</summary>
        public bool Mentions(ITypeSymbol type) => type switch
        {
            ITypeParameterSymbol parameter => _values.ContainsKey(parameter),
            IArrayTypeSymbol array => Mentions(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(Mentions),
            _ => false,
        };

        /// <summary>
        /// Whether a part of type <paramref name="part"/> is the object itself, seen in another way: the same elements under the same names
        /// (the span of a memory, the writer of a channel, a node of a linked list). What is done to one is done to the other.
        /// </summary>
        public static bool IsView(INamedTypeSymbol type, ITypeSymbol part)
        {
            if (part is IArrayTypeSymbol { ElementType: ITypeParameterSymbol element })
            {
                return ReferenceEquals(KeyOf(type, element.Ordinal), FieldKey.Element);
            }

            return part is INamedTypeSymbol { IsGenericType: true, TypeKind: TypeKind.Class or TypeKind.Struct } named && !IsTask(named)
                && !named.Name.EndsWith("Comparer", StringComparison.Ordinal) && DelegateOf(named) is null
                && named.TypeArguments.Select((a, i) => a is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type } parameter && KeyOf(named, i).Equals(KeyOf(type, parameter.Ordinal))).All(same => same);
        }

        /// <summary>A window onto an array or a text that somebody else owns.</summary>
        public static bool IsWindow(ITypeSymbol? type) =>
            type is INamedTypeSymbol { Arity: 1, Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment", ContainingNamespace.Name: "System" };

        /// <summary>The data of all type parameters together.</summary>
        public Value All(BodyInterpreter interpreter)
        {
            var all = Value.Unknown;
            foreach (var value in _values.Values)
            {
                all = all.Join(interpreter.DataIn(value, null));
            }

            return all;
        }

        public static bool MentionsTypeParameter(ITypeSymbol type) => type switch
        {
            ITypeParameterSymbol => true,
            IArrayTypeSymbol array => MentionsTypeParameter(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(MentionsTypeParameter),
            _ => false,
        };

        /// <summary>Whether all type parameters that the type mentions are those of a method.</summary>
        public static bool MentionsOnlyMethod(ITypeSymbol type) => type switch
        {
            ITypeParameterSymbol parameter => parameter.TypeParameterKind == TypeParameterKind.Method,
            IArrayTypeSymbol array => MentionsOnlyMethod(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.All(MentionsOnlyMethod),
            _ => true,
        };

        /// <summary>The cell for the i-th type argument of a library generic.</summary>
        public static FieldKey KeyOf(INamedTypeSymbol type, int index)
        {
            if (IsTask(type) || type.Name is "Lazy" or "ThreadLocal" or "AsyncLocal" or "TaskCompletionSource" or "TaskAwaiter" or "ValueTaskAwaiter" or "StrongBox" or "WeakReference" or "IOptions")
            {
                return FieldKey.Result;
            }

            if (type is { Name: "Channel", ContainingNamespace.Name: "Channels" })
            {
                return FieldKey.Element;
            }

            if (type.IsTupleType || type.Name is "Tuple")
            {
                var name = "Item" + (index + 1);
                return type.OriginalDefinition.GetMembers(name).FirstOrDefault() is { } item ? new FieldKey(item) : FieldKey.Slot(index);
            }

            if (type.TypeArguments.Length == 2 && index == 0 && (type.Name is "KeyValuePair" or "IGrouping" || IsDictionary(type) || type.Name.EndsWith("Lookup", StringComparison.Ordinal)))
            {
                return FieldKey.Key;
            }

            var isElement = ElementOf(type) is { } element ? index == element : index == type.TypeArguments.Length - 1 || IsSequence(type);
            return isElement ? FieldKey.Element : FieldKey.Slot(index);
        }

        /// <summary>Which of several type parameters its elements are of: the one that the type itself names in the sequence that it is; null where it is none.</summary>
        private static int? ElementOf(INamedTypeSymbol type)
        {
            if (type.TypeArguments.Length < 2)
            {
                return null;
            }

            foreach (var contract in type.OriginalDefinition.AllInterfaces)
            {
                if (contract is { Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments: [ITypeParameterSymbol element] })
                {
                    return element.Ordinal;
                }
            }

            return null;
        }

        private static bool IsTask(INamedTypeSymbol type) => IsTaskLike(type);

        /// <summary>A box that is the value itself.</summary>
        private static bool IsTransparent(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

        private static bool IsDictionary(INamedTypeSymbol type) =>
            type.Name.Contains("Dictionary") || type.AllInterfaces.Any(i => i.Name is "IDictionary" or "IReadOnlyDictionary" && i.IsGenericType);

        private static bool IsSequence(INamedTypeSymbol type) => type.Name.Contains("Enumera") || type.Name is "Span" or "Memory" or "ReadOnlySpan" or "ReadOnlyMemory";

        private static Value Element(BodyInterpreter interpreter, Value value) => Carried(interpreter._memory.Read(value, FieldKey.Element), value);

        /// <summary>What is in a box that is personal as a whole is personal too.</summary>
        private static Value Carried(Value part, Value whole) =>
            whole.Origins.IsEmpty && whole.Taint.IsEmpty && whole.Texts.IsEmpty
                ? part
                : Known(part).With(origins: part.Origins.Union(whole.Origins), taint: part.Taint.UnionOfData(whole.Taint), texts: part.Texts.Union(whole.Texts));

        /// <summary>A generic member can only move the value, or make a default one: what it implies stays true of both.</summary>
        private Value Moved(Value value, ITypeParameterSymbol parameter)
        {
            if (ReferenceEquals(value.Facts, GateFacts.None) || ReferenceEquals(value, Value.Bottom))
            {
                return value;
            }

            var facts = (StandsForObjects(parameter) ? value.Facts : value.Facts.Join(GateFacts.False)).Join(GateFacts.Null);
            return value.With(facts: parameter.HasValueTypeConstraint || facts.Equals(GateFacts.None) ? GateFacts.None : facts);
        }

        /// <summary>Whether the call has a class for the type parameter, whose default is null.</summary>
        private bool StandsForObjects(ITypeParameterSymbol parameter)
        {
            var arguments = parameter.TypeParameterKind == TypeParameterKind.Method ? method?.TypeArguments : method?.ContainingType.TypeArguments;
            return arguments is { } given && parameter.Ordinal < given.Length && given[parameter.Ordinal] is { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter };
        }

        /// <summary>An object that nothing was put into yet says nothing of what will be.</summary>
        private static Value Known(Value value) => ReferenceEquals(value, Value.Bottom) ? Value.Unknown : value;

        private bool Add(ITypeParameterSymbol parameter, Value value)
        {
            if (!_values.TryGetValue(parameter, out var before))
            {
                _values.Add(parameter, value);
                return true;
            }

            var joined = before.Join(value);
            _values[parameter] = joined;
            return !ReferenceEquals(joined, before);
        }

        private static Value Box(BodyInterpreter interpreter, IOperation operation, int index, ITypeSymbol type, (FieldKey Key, Value Value)[] parts)
        {
            var box = interpreter.Made(operation, IsEntry(type) ? type : null, index);
            foreach (var (key, value) in parts)
            {
                var isKept = ReferenceEquals(key, FieldKey.Result) || (interpreter._body.MeetsGates && type is INamedTypeSymbol && (type.IsTupleType || IsEntry(type)));
                if (!value.IsPlain || (!ReferenceEquals(value.Facts, GateFacts.None) && (isKept || interpreter.MustKeep(box, key, value))))
                {
                    interpreter._memory.Add(box, key, isKept ? value : ReferenceEquals(key, FieldKey.Element) ? interpreter.Kept(box, value) : value.WithoutFacts());
                }
            }

            return box;
        }
    }
}
