using System.Collections.Concurrent;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(NewsModel.Browser.Tests.Chromium))]

namespace NewsModel.Browser.Tests;

/// <summary>
/// One Chromium for all tests; without one on the machine the tests skip and say so. Windows are what takes the time: those with
/// nothing special are used again, by one test after the other.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    private readonly ConcurrentBag<OpenPage> _windows = [];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? Path => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? File.Exists(named) ? named : null
        : Places.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    public async Task<OpenPage> OpenAsync(string html, BrowserNewContextOptions? options = null, string fragment = "")
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium on this machine (apt-get install chromium, or name one in CHROMIUM).");
        if (options is not null || !_windows.TryTake(out var window)) window = await NewWindowAsync(_browser!, options);
        await window.ShowAsync(html, fragment);
        return window;
    }

    private async Task<OpenPage> NewWindowAsync(IBrowser browser, BrowserNewContextOptions? options)
    {
        var context = await browser.NewContextAsync(options ?? new BrowserNewContextOptions());
        return new OpenPage(context, await context.NewPageAsync(), options is null ? _windows : null);
    }
}
