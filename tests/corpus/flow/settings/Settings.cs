// with: Vocabulary.part.cs
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Mail;
using System.Threading.Tasks;
using System;
using static Vocabulary;
public class ExportOptions { public string Path { get; set; } = ""; public string Good { get; set; } = ""; public NestedOptions Nested { get; set; } = new(); }
public class NestedOptions { public string Dir { get; set; } = ""; }
public enum Target { Usb, Web }
public class Places
{
    public static void Drives(string name)
    {
        var s = Source();
        File.WriteAllText(@"e:\x", s); // PL1001
        File.WriteAllText("E:/x", s); // PL1001
        File.WriteAllText(@"g:/SUB/x", s); // ok
        File.WriteAllText(@"C:\data\x", s); // ok
        File.WriteAllText(@"D:\x", s); // ok
        File.WriteAllText(@"Z:\x", s); // PL1001
        File.WriteAllText(@"\\FS01\Secure\x", s); // ok
        File.WriteAllText(@"//fs01/secure/x", s); // ok
        File.WriteAllText(@"\\other\share\x", s); // ok
        File.WriteAllText(@"D:\office\..\..\x", s); // ok
        File.WriteAllText(@"/opt/../media/usb/x", s); // PL1001
        File.WriteAllText(@"/media/../opt/x", s); // ok
        File.WriteAllText("/mnt/usb0/x", s); // PL1001
        File.WriteAllText("/mnt/data/x", s); // ok
        File.WriteAllText("/Volumes/Stick/x", s); // PL1001
        File.WriteAllText("/Volumes/Macintosh HD/opt/x", s); // ok
        File.WriteAllText("/home/app/store/x", s); // ok
        File.WriteAllText("/home/other/x", s); // PL1004
        File.WriteAllText("/root/x", s); // PL1004
        File.WriteAllText("/tmp/x", s); // PL1004
        File.WriteAllText(@"C:\Users\a\Desktop\x", s); // PL1004
        File.WriteAllText("/srv/a/b/site/x.html", s); // PL1002
        File.WriteAllText("/srv/site/x.html", s); // PL1002
        File.WriteAllText("/srv/site/sub/x.html", s); // ok
        File.WriteAllText("/srv/mysite/x.html", s); // ok
        File.WriteAllText("/usr/share/nginx/html/x", s); // PL1002
        File.WriteAllText(@"C:\inetpub\wwwroot\x", s); // PL1002
        File.WriteAllText("app/wwwroot/x", s); // PL1002
        File.WriteAllText("/x/public_html/a/b", s); // PL1002
        File.WriteAllText("htdocs/x", s); // PL1002
        File.WriteAllText("mywwwroot/x", s); // ok
        File.WriteAllText(name, s); // ok
        File.WriteAllText("x.txt", s); // ok
        File.WriteAllText(Path.Combine("E:\\a", @"D:\b"), s); // ok
        File.WriteAllText(Path.Combine(name, @"E:\b"), s); // PL1001
        File.WriteAllText(Path.Combine("E:\\a", Path.GetFileName(name)), s); // PL1001
        File.WriteAllText(Path.Combine("D:\\a", Path.GetFileName(@"E:\b\c.txt")), s); // ok
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(@"E:\b\c.txt")!, name), s); // PL1001
        File.WriteAllText(Path.ChangeExtension(@"E:\b\c.txt", "csv"), s); // PL1001
        File.WriteAllText(Path.GetFullPath(@"E:\b"), s); // PL1001
        File.WriteAllText(Path.Join("E:", name), s); // PL1001
        File.WriteAllText("E:" + Path.DirectorySeparatorChar + name, s); // PL1001
        File.WriteAllText(new FileInfo(@"E:\x").FullName, s); // PL1001
        File.WriteAllText(new DirectoryInfo(@"E:\x").FullName + "y", s); // PL1001
        File.WriteAllText(Directory.CreateDirectory(@"E:\x").FullName + "/y", s); // PL1001
        File.WriteAllText(new Uri("file:///E:/x").LocalPath, s); // PL1001
        File.WriteAllText(@"E:\x".Replace("E:", "D:"), s); // ok
        File.WriteAllText(@"D:\x".Replace("D:", "E:"), s); // PL1001
        File.WriteAllText((@" E:\x ").Trim(), s); // PL1001
        File.WriteAllText(Environment.GetFolderPath(Environment.SpecialFolder.CDBurning) + "/x", s); // PL1001
        File.WriteAllText(Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments) + "/x", s); // PL1004
        File.WriteAllText(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles) + "/x", s); // ok
        File.WriteAllText(Environment.GetEnvironmentVariable("HOME") + "/x", s); // PL1004
        File.WriteAllText(Environment.CurrentDirectory + "/x", s); // ok
        File.WriteAllText(AppContext.BaseDirectory + "/x", s); // ok
        File.WriteAllText(AppDomain.CurrentDomain.BaseDirectory + "wwwroot/x", s); // PL1002
        var t = name.Length > 3 ? Target.Usb : Target.Web;
        File.WriteAllText(t switch { Target.Usb => @"E:\x", _ => @"D:\x" }, s); // PL1001
        foreach (var d in new[] { @"E:\", @"D:\" }) File.WriteAllText(d + "x", s); // PL1001
        var map = new Dictionary<string, string> { ["usb"] = @"E:\" };
        File.WriteAllText(map["usb"] + "x", s); // PL1001
        var first = DriveInfo.GetDrives().FirstOrDefault(d => d.IsReady && d.DriveType == DriveType.Removable);
        if (first != null) File.WriteAllText(Path.Combine(first.RootDirectory.FullName, "x"), s); // PL1001
        foreach (var d in from d in DriveInfo.GetDrives() where d.DriveType == DriveType.Removable select d) File.WriteAllText(d.Name + "x", s); // PL1001
        foreach (var d in DriveInfo.GetDrives())
        {
            if (d.DriveType != DriveType.Removable) { File.WriteAllText(d.Name + "x", s); continue; } // ok
            File.WriteAllText(d.Name + "y", s); // PL1001
        }

        foreach (var d in DriveInfo.GetDrives())
        {
            switch (d.DriveType)
            {
                case DriveType.Removable: File.WriteAllText(d.Name, s); break; // PL1001
                case DriveType.Fixed: File.WriteAllText(d.Name, s); break; // ok
            }
        }

        var names = DriveInfo.GetDrives().Where(d => d.DriveType == DriveType.Removable).Select(d => d.Name).ToList();
        File.WriteAllText(names[0] + "x", s); // PL1001
        var fixedOnes = DriveInfo.GetDrives().Where(d => d.DriveType == DriveType.Fixed).Select(d => d.Name).ToList();
        File.WriteAllText(fixedOnes[0] + "x", s); // ok
        if (new DriveInfo("F").DriveType == DriveType.CDRom) File.WriteAllText(@"D:\x", s); // ok
    }

    private readonly IConfiguration config; private readonly IOptionsMonitor<ExportOptions> monitor = null!; private readonly ExportOptions options; private readonly IWebHostEnvironment env; private readonly string fromConfig; private readonly string folder;
    public Places(IConfiguration config, IOptions<ExportOptions> options, IWebHostEnvironment env)
    {
        this.config = config; this.options = options.Value; this.env = env; fromConfig = config["Export:Path"]!; folder = Path.Combine(env.WebRootPath, "out");
    }

    public void Configured()
    {
        var s = Source();
        File.WriteAllText(config["Export:Path"] + "/x", s); // PL1001
        File.WriteAllText(config["Export:Good"] + "/x", s); // ok
        File.WriteAllText(config.GetValue<string>("Export:Path") + "/x", s); // PL1001
        File.WriteAllText(config.GetSection("Export")["Path"] + "/x", s); // PL1001
        File.WriteAllText(config.GetSection("Export:Nested").GetValue<string>("Dir") + "/x", s); // PL1002
        File.WriteAllText(config.GetSection("Export").GetSection("Path").Value + "/x", s); // PL1001
        File.WriteAllText(config["None"] + "/x", s); // ok
        File.WriteAllText(fromConfig + "/x", s); // PL1001
        File.WriteAllText(folder + "/x", s); // PL1002
        File.WriteAllText(Path.Combine(options.Path, "x"), s); // PL1001
        File.WriteAllText(Path.Combine(options.Good, "x"), s); // ok
        File.WriteAllText(Path.Combine(options.Nested.Dir, "x"), s); // PL1002
        File.WriteAllText(Path.Combine(monitor.CurrentValue.Nested.Dir, "x"), s); // PL1002
        var bound = config.GetSection("Export").Get<ExportOptions>()!;
        File.WriteAllText(Path.Combine(bound.Path, "x"), s); // PL1001
        var b2 = new ExportOptions(); config.GetSection("Export").Bind(b2);
        File.WriteAllText(Path.Combine(b2.Path, "x"), s); // PL1001
        File.WriteAllText(Path.Combine(env.WebRootPath, "x"), s); // PL1002
        File.WriteAllText(Path.Combine(env.ContentRootPath, "x"), s); // ok
        File.WriteAllText(Path.Combine(env.ContentRootPath, "wwwroot", "x"), s); // PL1002
    }

    public async Task Hosts(HttpClient c, string host)
    {
        var s = Source();
        await c.PostAsync(config["Url"], new StringContent(s)); // PL1003
        await c.PostAsync(config["Ok"], new StringContent(s)); // ok
        await c.PostAsync("https://partner.city.example/a/b", new StringContent(s)); // ok
        await c.PostAsync("https://partner.city.example.evil.example/a/b", new StringContent(s)); // PL1003
        await c.PostAsync("http://127.0.0.1:80/", new StringContent(s)); // ok
        await c.PostAsync("http://[::1]/", new StringContent(s)); // ok
        await c.PostAsync($"https://{host}/x", new StringContent(s)); // ok
        await c.PostAsync($"https://x.example/{host}", new StringContent(s)); // PL1003
        await c.PostAsync(new Uri(new Uri("https://x.example"), "a"), new StringContent(s)); // PL1003
        await c.PostAsync(new UriBuilder("https", "x.example").Uri, new StringContent(s)); // PL1003
        await c.PostAsync("/relative", new StringContent(s)); // ok
        var r = new HttpRequestMessage { RequestUri = new Uri("https://x.example/"), Content = new StringContent(s) }; await c.SendAsync(r); // PL1003
        var r2 = new HttpRequestMessage(HttpMethod.Get, "https://x.example/"); r2.Headers.Add("X", s); await c.SendAsync(r2); // PL1003
    }
}

public class Server
{
    public static void Services(Microsoft.Extensions.DependencyInjection.IServiceCollection services, IConfiguration config)
    {
        Microsoft.Extensions.DependencyInjection.OptionsConfigurationServiceCollectionExtensions.Configure<ExportOptions>(services, config.GetSection("Export"));
    }

    public static void Configure(WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider("/opt/served"), RequestPath = "/s" });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Path.Combine(app.Environment.ContentRootPath, "Downloads")) });
        app.UseDirectoryBrowser(new DirectoryBrowserOptions { FileProvider = new PhysicalFileProvider(@"D:\browse") });
    }

    public static void Write(IWebHostEnvironment env)
    {
        File.WriteAllText("/opt/served/x", Source()); // PL1002
        File.WriteAllText("/opt/serveder/x", Source()); // ok
        File.WriteAllText(Path.Combine(env.ContentRootPath, "Downloads", "x"), Source()); // PL1002
        File.WriteAllText(Path.Combine(env.ContentRootPath, "Other", "x"), Source()); // ok
        File.WriteAllText(@"D:\browse\x", Source()); // PL1002
    }
}
