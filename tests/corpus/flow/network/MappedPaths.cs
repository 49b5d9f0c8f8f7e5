// with: ../abstract/Vocabulary.part.cs
using System.IO;

namespace Corpus.Network;

/// <summary>Paths that an old web application maps: below its root anybody can read, but for the folders that are never served.</summary>
public static class MappedPaths
{
    public static void Write(Server server, string name)
    {
        File.WriteAllText(server.MapPath("~/downloads/list.csv"), Source()); // PL1002
        File.WriteAllText(server.MapPath("/list.csv"), Source()); // PL1002
        File.WriteAllText(server.MapPath(name), Source()); // PL1002
        File.WriteAllText(Path.Combine(server.MapPath("~/"), "list.csv"), Source()); // PL1002
        File.WriteAllText(server.MapPath("~/App_Data/list.csv"), Source()); // ok: never served
        File.WriteAllText(server.MapPath("~/bin/list.csv"), Source()); // ok: never served
        File.WriteAllText(server.MapPath("~/downloads/readme.txt"), "x"); // ok
    }

    /// <summary>Stands for the server object of the old framework.</summary>
    public abstract class Server
    {
        public abstract string MapPath(string path);
    }
}
