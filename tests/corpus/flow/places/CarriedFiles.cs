// with: City.part.cs
namespace Corpus.Places;

public class CarriedFiles
{
    public void Holdings()
    {
        File.Copy(@"D:\rolls\2015.csv", @"E:\2015.csv"); // PL1006
        File.Move(@"D:\rolls\2015.csv", "/srv/site/2015.csv"); // PL1006
        File.Copy(@"D:\rolls\2015.csv", @"D:\office\2015.csv"); // ok: managed
        File.Copy(@"D:\forms\blank.csv", @"E:\blank.csv"); // ok: holds nothing
    }

    public void WrittenHere(Voter voter)
    {
        File.WriteAllText(@"D:\office\made.csv", voter.Name); // ok: managed
        File.Copy(@"D:\office\made.csv", @"E:\made.csv"); // PL1006
        File.WriteAllText(@"D:\office\plain.csv", "x"); // ok
        File.Copy(@"D:\office\plain.csv", @"E:\plain.csv"); // ok
    }

    public void ReadBack()
    {
        var text = File.ReadAllText(@"D:\rolls\2015.csv");
        File.WriteAllText(@"E:\2015.csv", text); // PL1001
        var right = File.ReadAllText(@"D:\forms\blank.csv");
        File.WriteAllText(@"E:\blank.csv", right); // ok
    }
}
