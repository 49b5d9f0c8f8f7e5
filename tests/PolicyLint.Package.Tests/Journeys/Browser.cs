using Microsoft.Playwright;

namespace PolicyLint.Package.Tests.Journeys;

/// <summary>The Chromium of the system (a Debian package elsewhere than on a desktop), driven by Playwright; nothing is downloaded.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const string Missing = "no Chromium on this machine: the report was not opened; install the package chromium, or name a browser in POLICYLINT_BROWSER";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Starts it; a machine without one is said, and a test that must not be left out (<c>POLICYLINT_BROWSER=required</c>) fails.</summary>
    public static async Task<Browser> StartAsync()
    {
        var program = Find();
        Assert.SkipWhen(program is null && Environment.GetEnvironmentVariable("POLICYLINT_BROWSER") != "required", Missing);
        Assert.True(program is not null, Missing);
        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] }));
    }

    /// <summary>Opens a file without JavaScript, as on the strictest desk.</summary>
    /// <param name="requests">Takes every address that the page asks for.</param>
    public async Task<IPage> OpenAsync(string file, int width, ICollection<string> requests)
    {
        var context = await _browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 1000 } });
        var page = await context.NewPageAsync();
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("POLICYLINT_BROWSER");
        if (File.Exists(named))
        {
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        return folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
