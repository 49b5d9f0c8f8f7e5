// with: Office.part.cs
namespace Corpus.Gates;
public interface IStore { bool Exists => false; void Open() => throw new NotImplementedException(); bool IsX() => false; int Size() => throw new NotSupportedException(); }
public interface IOwnStore { void Open() => throw new NotImplementedException(); }
public sealed class OwnStore : IOwnStore { }
public class Placeholders(IApproval approval, bool perhaps)
{
    public void PlaceholderThrows(IStore store) { store.Open(); Exporter.Export(); } // PL2001
    public void PlaceholderAnswers(IStore store) { if (store.IsX()) Exporter.Export(); } // PL2001
    public void PlaceholderAsked(IStore store) { approval.Ensure(); store.Open(); Exporter.Export(); } // ok
    public void OnlyImplementation(IOwnStore store) { store.Open(); Exporter.Export(); } // ok: the only implementation throws
}
