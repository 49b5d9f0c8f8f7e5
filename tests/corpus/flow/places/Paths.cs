// with: City.part.cs
namespace Corpus.Places;

public class Paths
{
    private const string Drive = @"E:\";

    private static readonly string Folder = Path.Combine(Drive, "out");

    private readonly string target;

    public Paths() => target = @"F:\roll.txt";

    public void Constants(Voter voter)
    {
        File.WriteAllText(@"E:\roll.txt", voter.Name); // PL1001: E:
        File.WriteAllText(@"\\fs01\secure\roll.txt", voter.Name); // ok: managed
        File.WriteAllText(@"D:\office\roll.txt", voter.Name); // ok: managed
        File.WriteAllText("/media/usb/roll.txt", voter.Name); // PL1001
        File.WriteAllText("/run/media/clerk/stick/roll.txt", voter.Name); // PL1001
        File.WriteAllText("/srv/site/roll.txt", voter.Name); // PL1002
        File.WriteAllText("/var/www/html/roll.txt", voter.Name); // PL1002
        File.WriteAllText("/home/clerk/roll.txt", voter.Name); // PL1004
        File.WriteAllText(@"C:\Users\clerk\roll.txt", voter.Name); // PL1004
        File.WriteAllText("/opt/data/roll.txt", voter.Name); // ok: says nothing
        File.WriteAllText(@"e:/roll.txt", voter.Name); // PL1001
    }

    public void Computed(Voter voter, string name)
    {
        File.WriteAllText(Path.Combine(@"E:\", name), voter.Name); // PL1001
        File.WriteAllText(@"E:\" + name, voter.Name); // PL1001
        File.WriteAllText($@"E:\{name}.txt", voter.Name); // PL1001
        File.WriteAllText(string.Format(@"E:\{0}.txt", name), voter.Name); // PL1001
        File.WriteAllText(Path.Combine(Folder, name), voter.Name); // PL1001
        File.WriteAllText(target, voter.Name); // PL1001
        File.WriteAllText(name, voter.Name); // ok: wholly unknown
        File.WriteAllText(Path.Combine(@"E:\", @"\\fs01\secure\roll.txt"), voter.Name); // ok: a rooted second part replaces the first
        File.WriteAllText(Path.Combine(@"\\fs01\secure", name), voter.Name); // ok: managed
    }

    public void Branches(Voter voter, bool portable)
    {
        var path = portable ? @"E:\roll.txt" : @"D:\office\roll.txt";
        File.WriteAllText(path, voter.Name); // PL1001
        path = @"D:\office\roll.txt";
        File.WriteAllText(path, voter.Name); // ok: reassigned
    }

    public void Folders(Voter voter)
    {
        var desktop = Environment.GetFolderPath(Environment.SpecialFolder.Desktop);
        File.WriteAllText(Path.Combine(desktop, "roll.txt"), voter.Name); // PL1004
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        File.WriteAllText(Path.Combine(home, "roll.txt"), voter.Name); // PL1004
        File.WriteAllText(Path.GetTempFileName(), voter.Name); // PL1004
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "roll.txt"), voter.Name); // PL1004
        var data = Environment.GetFolderPath(Environment.SpecialFolder.Desktop);
        File.WriteAllText(Path.Combine(data, "districts.txt"), voter.District); // ok: no item
    }

    public void Handed(Voter voter)
    {
        Write(@"E:\roll.txt", voter.Name); // PL1001
        Write(@"D:\office\roll.txt", voter.Name); // ok
        Write(@"E:\roll.txt", voter.District); // ok
    }

    public void Drives(Voter voter)
    {
        foreach (var drive in DriveInfo.GetDrives())
        {
            if (drive.DriveType == DriveType.Removable)
            {
                File.WriteAllText(Path.Combine(drive.RootDirectory.FullName, "roll.txt"), voter.Name); // PL1001
            }
            else
            {
            }
        }

        var stick = DriveInfo.GetDrives().First(d => d.DriveType == DriveType.Removable);
        File.WriteAllText(Path.Combine(stick.Name, "roll.txt"), voter.Name); // PL1001
        var fixedDrive = DriveInfo.GetDrives().First(d => d.DriveType == DriveType.Fixed);
        File.WriteAllText(Path.Combine(fixedDrive.Name, "roll.txt"), voter.Name); // ok
    }

    private static void Write(string path, string text) => File.WriteAllText(path, text);
}
