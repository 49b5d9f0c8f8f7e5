using Microsoft.Playwright;
using PolicyLint.Package.Tests.Hosts;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Journeys;

/// <summary>The report of the sample city as a vice mayor gets it: one file, opened in a browser, read by anybody, printed on A4.</summary>
public sealed class ReportPageTests
{
    /// <summary>Width of A4 less the page's margins, in CSS pixels.</summary>
    private const int PrintedWidth = 672;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ja", "個人情報の取扱状況報告", "期限超過")]
    [InlineData("en", "Personal information: where we stand", "overdue")]
    public async Task Report_IsReadWithoutScriptMouseOrColour(string language, string title, string overdue)
    {
        await using var browser = await Browser.StartAsync();
        var folder = Directory.CreateTempSubdirectory("policylint-report-");
        try
        {
            var file = Path.Combine(folder.FullName, "report.html");
            var run = await Dotnet.RunAsync(
                Repository.Root, Cancellation, SampleCity.Tool, "report", SampleCity.Folder, "--as-of", SampleCity.AsOf, "--lang", language, "-f", "html", "-o", file);
            Assert.True(run.ExitCode == 0, run.Errors);
            var requests = new List<string>();
            var page = await browser.OpenAsync(file, 1280, requests);

            Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
            Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
            await SaysWhoIsLate(page, overdue);
            await IsSelfContained(page, requests);
            await IsAccessible(page);
            await HasTheFlowMap(page);
            await FitsOnPaper(page);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task SaysWhoIsLate(IPage page, string overdue)
    {
        var sports = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "S-SPORTS" });
        Assert.Contains(overdue, await sports.First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(5, await page.Locator("table").First.Locator("tbody tr").CountAsync());
    }

    private static async Task IsSelfContained(IPage page, List<string> requests)
    {
        Assert.All(requests, request => Assert.StartsWith("file:", request, StringComparison.Ordinal));
        Assert.Single(requests);
        Assert.Equal(0, await page.Locator("script, iframe, link[rel=stylesheet], [onclick]").CountAsync());
    }

    private static async Task IsAccessible(IPage page)
    {
        Assert.Equal(1, await page.GetByRole(AriaRole.Main).CountAsync());
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(0, await page.Locator("th:not([scope])").CountAsync());
        Assert.Equal(0, await page.Locator("table:not(:has(caption)):not([aria-labelledby])").CountAsync());
        var levels = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1, h2, h3, h4')].map(h => +h.tagName[1])");
        Assert.DoesNotContain(levels.Zip(levels.Skip(1)), pair => pair.Second > pair.First + 1);

        // The first stop of the Tab key is what needs attention most; following it leads to its section.
        await page.Keyboard.PressAsync("Tab");
        var first = page.Locator("#Report_Attention a").First;
        await Assertions.Expect(first).ToBeFocusedAsync();
        var target = (await first.GetAttributeAsync("href"))![1..];
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"[id='{target}']")).ToBeInViewportAsync();
        foreach (var link in await page.Locator("nav a, #Report_Attention a").AllAsync())
        {
            Assert.Equal(1, await page.Locator($"[id='{(await link.GetAttributeAsync("href"))![1..]}']").CountAsync());
        }

        Assert.Empty(await page.EvaluateAsync<string[]>(FaintTexts));
    }

    private static async Task HasTheFlowMap(IPage page)
    {
        var map = page.Locator("svg");
        Assert.Equal("img", await map.GetAttributeAsync("role"));
        var name = await page.Locator("#" + await map.GetAttributeAsync("aria-labelledby")).TextContentAsync();
        Assert.False(string.IsNullOrWhiteSpace(name));
        Assert.True(await map.Locator("path").CountAsync() > 5);

        // What the picture shows stands beside it in words.
        var places = await map.Locator("text").AllTextContentsAsync();
        var table = await page.Locator("section:has(svg) table, svg ~ table").First.InnerTextAsync();
        Assert.All(places.Skip(3), place => Assert.Contains(Unbroken(place), Unbroken(table), StringComparison.Ordinal));
    }

    // The picture breaks its lines, the table does not.
    private static string Unbroken(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static async Task FitsOnPaper(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(PrintedWidth, 1000);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.False(await page.Locator("nav").IsVisibleAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(BrokenWords));
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.True(pdf.Length > 10_000);
    }

    /// <summary>Words of tables that begin in one line and end in another; Japanese may break between any two characters.</summary>
    private const string BrokenWords = """
        () => {
          const broken = [];
          const texts = document.evaluate('//table//text()[not(ancestor::code)]', document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
          for (let i = 0; i < texts.snapshotLength; i++) {
            const node = texts.snapshotItem(i);
            for (const word of node.data.matchAll(/[A-Za-z]+/g)) {
              const range = document.createRange();
              range.setStart(node, word.index);
              range.setEnd(node, word.index + word[0].length);
              if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) broken.push(word[0]);
            }
          }
          return broken;
        }
        """;

    /// <summary>Texts whose contrast with what is behind them is less than 4.5 to 1 (WCAG 2.2, AA).</summary>
    private const string FaintTexts = """
        () => {
          const channels = color => (color.match(/[\d.]+/g) || []).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = element => {
            for (let e = element; e; e = e.parentElement) {
              const color = channels(getComputedStyle(e).backgroundColor);
              if (color.length === 3 || color[3] === 1) return color;
            }
            return [255, 255, 255];
          };
          const shown = [...document.querySelectorAll('body *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
          return shown.filter(e => {
            const style = getComputedStyle(e);
            const text = light(channels(e.closest('svg') ? style.fill : style.color)), back = light(behind(e));
            return (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05) < 4.5;
          }).map(e => e.outerHTML.slice(0, 120));
        }
        """;
}
