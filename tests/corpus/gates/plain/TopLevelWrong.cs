// with: Office.part.cs
// kind: executable
using Corpus.Gates;

Exporter.Export(); // PL2001
if (args.Length > 0)
{
    Write(); // PL2001
}

void Write() => Exporter.Export();
