using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Cli.Code;

/// <summary>
/// Makes the projects that a project references part of the same program. A project that is built for another framework, or against other
/// versions of packages, shows itself to the compiler through symbols that are not those of its own code, and what it does could not be
/// followed. So it is compiled once more against what the referencing project brings: as it will run.
/// </summary>
internal sealed class ReferencedProjects
{
    private readonly ConcurrentDictionary<Variant, Compilation> _variants = new();

    /// <summary>The same compilation where nothing has to change; projects in other languages stay as they are.</summary>
    public Compilation Align(Compilation compilation) =>
        compilation.References.OfType<CompilationReference>().Any(project => IsForeign(project, compilation)) ? new Alignment(this, compilation).Run() : compilation;

    private static bool IsForeign(CompilationReference project, Compilation compilation) =>
        project.Compilation.Language == compilation.Language
        && !SymbolEqualityComparer.Default.Equals(compilation.GetAssemblyOrModuleSymbol(project), project.Compilation.Assembly);

    /// <summary>One project, aligned with all that it references.</summary>
    private sealed class Alignment(ReferencedProjects owner, Compilation root)
    {
        private readonly Dictionary<string, MetadataReference> _byName = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<Compilation, Compilation> _aligned = [];
        private readonly List<MetadataReference> _added = [];

        public Compilation Run()
        {
            foreach (var reference in root.References)
            {
                if (NameOf(reference, root) is { } name)
                {
                    _byName.TryAdd(name, reference);
                }
            }

            var references = root.References.Select(reference => reference is CompilationReference project ? Aligned(project) : reference).ToList();
            return root.WithReferences(references.Concat(_added));
        }

        private MetadataReference Aligned(CompilationReference project)
        {
            if (project.Compilation.Language != root.Language)
            {
                return project;
            }

            if (!_aligned.TryGetValue(project.Compilation, out var aligned))
            {
                aligned = Align(project.Compilation);
                _aligned.Add(project.Compilation, aligned);
            }

            return ReferenceEquals(aligned, project.Compilation) ? project : aligned.ToMetadataReference(project.Properties.Aliases, project.Properties.EmbedInteropTypes);
        }

        private Compilation Align(Compilation project)
        {
            var references = project.References.Select(reference => Aligned(reference, project)).ToList();
            if (references.SequenceEqual(project.References))
            {
                return project;
            }

            return owner._variants.GetOrAdd(new Variant(project, Closed(references)), variant => variant.Project.WithReferences(variant.References));
        }

        /// <summary>With all assemblies that those mention in turn: two compilations share an assembly's symbols only where both see the same of it.</summary>
        private ImmutableArray<MetadataReference> Closed(IEnumerable<MetadataReference> references)
        {
            var all = references.Distinct().ToList();
            var known = all.ToHashSet();
            for (var i = 0; i < all.Count; i++)
            {
                if (all[i] is not CompilationReference && root.GetAssemblyOrModuleSymbol(all[i]) is IAssemblySymbol assembly)
                {
                    var mentioned = assembly.Modules.SelectMany(module => module.ReferencedAssemblies).Select(identity => _byName.GetValueOrDefault(identity.Name));
                    all.AddRange(mentioned.OfType<PortableExecutableReference>().Where(known.Add));
                }
            }

            return [.. all];
        }

        /// <summary>What the root references under the same name; what it does not reference at all it comes to reference, or symbols would differ again.</summary>
        private MetadataReference Aligned(MetadataReference reference, Compilation project)
        {
            if (NameOf(reference, project) is not { } name)
            {
                return reference;
            }

            if (!_byName.TryGetValue(name, out var known))
            {
                _byName.Add(name, known = reference);
                _added.Add(reference is CompilationReference unseen ? Aligned(unseen) : reference);
            }

            return known is CompilationReference same ? Aligned(same) : known.Properties.Equals(reference.Properties) ? known : known.WithProperties(reference.Properties);
        }

        private static string? NameOf(MetadataReference reference, Compilation compilation) =>
            reference is CompilationReference project ? project.Compilation.AssemblyName : (compilation.GetAssemblyOrModuleSymbol(reference) as IAssemblySymbol)?.Name;
    }

    /// <summary>A project with other references than its own; runs in which several projects ask for the same share one.</summary>
    private readonly record struct Variant(Compilation Project, ImmutableArray<MetadataReference> References)
    {
        public bool Equals(Variant other) => ReferenceEquals(Project, other.Project) && References.SequenceEqual(other.References);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(Project);
            foreach (var reference in References)
            {
                hash.Add(reference);
            }

            return hash.ToHashCode();
        }
    }
}
