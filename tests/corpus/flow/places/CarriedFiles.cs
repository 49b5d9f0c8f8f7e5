// with: City.part.cs
namespace Corpus.Places;

using System.Diagnostics;

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

    public void Started()
    {
        var info = new ProcessStartInfo("xcopy");
        info.ArgumentList.Add(@"D:\rolls\2015.csv");
        info.ArgumentList.Add(@"E:\");
        Process.Start(info); // PL1006
        using var copied = Process.Start(new ProcessStartInfo { FileName = "cp", ArgumentList = { "-r", @"D:\rolls\", @"E:\all lists" } }); // PL1006
        var process = new Process();
        process.StartInfo.FileName = "robocopy";
        process.StartInfo.ArgumentList.Add(@"D:\rolls");
        process.StartInfo.ArgumentList.Add(@"E:\lists");
        process.Start(); // PL1006
        var looped = new ProcessStartInfo("xcopy");
        foreach (var argument in new[] { @"D:\rolls\2015.csv", @"E:\" })
        {
            looped.ArgumentList.Add(argument);
        }

        Process.Start(looped); // PL1006
    }

    public void StartedRightly(string unknown)
    {
        var info = new ProcessStartInfo("xcopy");
        var list = info.ArgumentList;
        list.Add(@"D:\forms\blank.csv");
        list.Add(@"E:\");
        Process.Start(info); // ok: holds nothing
        var managed = new ProcessStartInfo("xcopy");
        managed.ArgumentList.Add(@"D:\rolls\2015.csv");
        managed.ArgumentList.Add(@"D:\office\");
        Process.Start(managed); // ok
        var open = new ProcessStartInfo("xcopy");
        open.ArgumentList.Add(@"D:\rolls\2015.csv");
        open.ArgumentList.Add(unknown);
        Process.Start(open); // ok: nobody knows where to
    }

    public void ReadBack()
    {
        var text = File.ReadAllText(@"D:\rolls\2015.csv");
        File.WriteAllText(@"E:\2015.csv", text); // PL1001
        var right = File.ReadAllText(@"D:\forms\blank.csv");
        File.WriteAllText(@"E:\blank.csv", right); // ok
    }
}
