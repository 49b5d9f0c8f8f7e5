using System.Collections.Generic;
using System.Threading.Tasks;

namespace Corpus.Gates.Ports;

public record Voter(string Name, int Id);

public interface IApproval
{
    bool For(IReadOnlyList<Voter> rows);

    bool To(string path);

    bool Any();

    Task<bool> ForAsync(IReadOnlyList<Voter> rows);
}

public class Exporter
{
    public void Rows(IReadOnlyList<Voter> rows)
    {
    }

    public void To(string path, IReadOnlyList<Voter> rows)
    {
    }
}
