using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NewsModel.Browser.Tests;

/// <summary>
/// A window with a page that is shown from memory: whatever else it asks for is a request too many, and so is each message of the
/// console. Left, it goes back to the windows it is of, if it is of any.
/// </summary>
public sealed class OpenPage : IAsyncDisposable
{
    private const string Site = "https://reader.example/";

    private readonly IBrowserContext _context;
    private readonly ConcurrentBag<OpenPage>? _windows;
    private string? _html;
    private int _shown;

    public OpenPage(IBrowserContext context, IPage page, ConcurrentBag<OpenPage>? windows)
    {
        (_context, Page, _windows) = (context, page, windows);
        page.Console += (_, message) => Messages.Add(message.Text);
        page.PageError += (_, error) => Messages.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            Messages.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>What went to the console, errors included.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>Requests other than the one for the page itself.</summary>
    public List<string> Requests { get; } = [];

    private string Address => $"{Site}{_shown}";

    /// <summary>Shows another page in the same window; each has an address of its own, so that it is loaded anew.</summary>
    public async Task ShowAsync(string html, string fragment = "")
    {
        var isFirst = _html is null;
        _html = html;
        _shown++;
        if (isFirst) await AnswerFromMemoryAsync();
        await Page.GotoAsync(Address + fragment);
    }

    private async Task AnswerFromMemoryAsync() =>
        await _context.RouteAsync("**/*", async route =>
        {
            if (route.Request.Url.Split('#')[0] == Address)
            {
                await route.FulfillAsync(new RouteFulfillOptions { Body = _html, ContentType = "text/html; charset=utf-8" });
                return;
            }
            Requests.Add(route.Request.Url);
            await route.AbortAsync();
        });

    public ILocator Mode => Page.Locator(".nm-mode");

    public ILocator Focus => Page.Locator(".nm-focus");

    /// <summary>The ids of the sentences that can be seen.</summary>
    public async Task<string[]> VisibleSentencesAsync() =>
        await Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('.nm-s[id]')).filter(s => s.checkVisibility()).map(s => s.id)");

    public Task<string?> CurrentAsync() => Page.EvaluateAsync<string?>("document.querySelector('[aria-current]')?.id ?? null");

    public Task<string> AnnouncedAsync() => Page.EvaluateAsync<string>("document.querySelector('.nm-live').textContent");

    public async ValueTask DisposeAsync()
    {
        if (_windows is null)
        {
            await _context.CloseAsync();
            return;
        }
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Null, ReducedMotion = ReducedMotion.Null });
        Messages.Clear();
        Requests.Clear();
        _windows.Add(this);
    }
}
