using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Program;

/// <content>
/// The contents of the fields, how they flow into each other, and who is told when one grows.
/// </content>
internal sealed partial class ProgramFields
{
    private readonly Dictionary<FieldKey, FieldContent> _fields = [];

    private FieldContent ContentOf(FieldKey field)
    {
        if (!_fields.TryGetValue(field, out var content))
        {
            _fields.Add(field, content = new FieldContent(field));
            if (field.Holder is not null)
            {
                Divide(content);
            }
        }

        return content;
    }

    /// <summary>Where it is kept what is put into the field: of objects that no member has for itself, once there are others.</summary>
    private FieldContent KeptIn(FieldKey field) => ContentOf(field) is var content && content.OfOthers is { } others ? others : content;

    /// <summary>A member has an object for itself: what is in its field is in that of some object, and what is in that of others may be in this.</summary>
    private void Divide(FieldContent own)
    {
        var all = ContentOf(own.Field.Plain);
        if (own.Field.Equals(all.Field.OfOthers))
        {
            return;
        }

        if (all.OfOthers is null)
        {
            all.OfOthers = ContentOf(all.Field.OfOthers);
            foreach (var source in all.Sources.ToList())
            {
                Pour(ContentOf(source), all.OfOthers);
            }

            all.OfOthers.Join(all.Origins, all.Texts, all.Funcs);
            all.OfOthers.Heat = all.Heat;
            foreach (var filler in all.Fillers)
            {
                all.OfOthers.Fill(filler.Key, filler.Value);
            }

            Pour(all.OfOthers, all);
        }

        Pour(all.OfOthers, own);
        Pour(own, all);
        if (all.IsWanted)
        {
            Want(own, isForData: !all.IsWantedWhole);
        }
    }

    private void Pour(FieldContent source, FieldContent target)
    {
        source.Successors.Add(target.Field);
        target.Sources.Add(source.Field);
        target.Join(source.Origins, source.Texts, source.Funcs);
        target.Heat = (Heat)Math.Max((int)target.Heat, (int)source.Heat);
    }

    /// <summary>Pours what the field holds into those that it flows into, and tells the readers of all that have more for it.</summary>
    private void Spread(FieldContent changed)
    {
        var work = new Queue<FieldContent>([changed]);
        while (work.Count > 0)
        {
            var content = work.Dequeue();
            Notify(content.Readers);
            foreach (var successor in content.Successors.Select(ContentOf))
            {
                if (successor.Join(content.Origins, content.Texts, content.Funcs))
                {
                    work.Enqueue(successor);
                }
            }
        }
    }

    /// <summary>The field holds what another one holds; true when that is more than it held.</summary>
    private bool Link(FieldContent content, Node node)
    {
        if (node.ProgramField is not { } source || source.Equals(content.Field))
        {
            return false;
        }

        var from = ContentOf(source);
        if (!content.Sources.Add(source))
        {
            return false;
        }

        from.Successors.Add(content.Field);
        if (content.IsWanted)
        {
            Want(from, isForData: !content.IsWantedWhole);
        }

        return content.Join(from.Origins, from.Texts, from.Funcs);
    }

    /// <summary>The content of a field, that of the fields that flow into it included; the reader is run again when it grows.</summary>
    /// <param name="isForData">Whether only the personal data in it is of interest, and not which places or methods it holds.</param>
    private FieldContent Read(FieldKey field, Body reader, bool isForData = false)
    {
        var content = ContentOf(field);
        content.Readers.Add(reader);
        Want(content, isForData);
        return content;
    }

    /// <summary>Somebody reads the field: whoever fills it, or a field that flows into it, is asked with what.</summary>
    private void Want(FieldContent field, bool isForData)
    {
        var work = new Stack<FieldContent>();
        work.Push(field);
        while (work.Count > 0)
        {
            var content = work.Pop();
            if (content.IsWanted && (content.IsWantedWhole || isForData))
            {
                continue;
            }

            content.IsWanted = true;
            content.IsWantedWhole |= !isForData;
            if (content.Field.Holder is not null)
            {
                // Who writes the field is asked once, whoever's it is.
                work.Push(ContentOf(content.Field.Plain));
            }

            foreach (var source in content.Sources)
            {
                work.Push(ContentOf(source));
            }

            engine.BecomeInteresting(content.Field, isForData);
            if (engine.IsSliced && isForData)
            {
                // Callers that hand in data are followed for its sake.
                continue;
            }

            foreach (var filler in content.Fillers.OrderBy(f => f.Key.Order))
            {
                engine.BecomeFiller(filler.Key, filler.Value);
            }
        }
    }

    private void Notify(HashSet<Body> readers)
    {
        // In any order: the queue has its own.
        foreach (var reader in readers)
        {
            engine.Enqueue(reader);
        }
    }
}
