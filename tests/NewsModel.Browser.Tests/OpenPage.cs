using Microsoft.Playwright;

namespace NewsModel.Browser.Tests;

/// <summary>A page that is shown from memory: whatever else it asks for is a request too many, and so is each message of the console.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private const string Address = "https://reader.example/article";

    private readonly IBrowserContext _context;
    private string? _html;

    public OpenPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
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

    /// <summary>Shows another page at the same address, in the same window.</summary>
    public async Task ShowAsync(string html, string fragment = "")
    {
        var isFirst = _html is null;
        _html = html;
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

    public ValueTask DisposeAsync() => new(_context.CloseAsync());
}
