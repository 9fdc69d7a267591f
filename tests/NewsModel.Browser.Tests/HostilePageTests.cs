using System.Text.RegularExpressions;
using FluentAssertions.Execution;
using Microsoft.Playwright;
using NewsModel.Browser.Tests.Samples;
using NewsModel.Serialization.Html;

namespace NewsModel.Browser.Tests;

public sealed partial class HostilePageTests(Chromium chromium)
{
    [Fact]
    public Task A_hostile_article_runs_nothing_and_asks_for_nothing() => ShouldBeCalmAsync(new BrowserNewContextOptions());

    // The policy is the second line: with it lifted, the escaping alone has to hold.
    [Fact]
    public Task Nor_does_it_without_the_policy() => ShouldBeCalmAsync(new BrowserNewContextOptions { BypassCSP = true });

    // One page after the other in one window: windows are what takes the time.
    private async Task ShouldBeCalmAsync(BrowserNewContextOptions options)
    {
        await using var open = await chromium.OpenAsync("", options);
        foreach (var attack in HostileArticles.Attacks)
        {
            using var scope = new AssertionScope(attack);
            await open.ShowAsync(NewsHtml.ToHtml(HostileArticles.Of(attack)));
            await ShouldBeCalmAsync(open);
        }
    }

    private static async Task ShouldBeCalmAsync(OpenPage open)
    {
        if (await open.Mode.CountAsync() > 0) await open.Mode.CheckAsync();
        await open.Page.EvaluateAsync(
            "for (const e of document.querySelectorAll('*')) for (const kind of ['mouseover', 'mouseenter', 'focus', 'load', 'error', 'toggle']) e.dispatchEvent(new Event(kind, { bubbles: true }))");
        (await open.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('[href]'), link => link.href)"))
            .Where(address => !Allowed().IsMatch(address)).Should().BeEmpty();
        (await open.Page.TitleAsync()).Should().NotBe("owned").And.NotBe("1");
        (await open.Page.EvaluateAsync<int>("document.querySelectorAll('script:not([type=\"application/ld+json\"])').length")).Should().Be(1);
        (await open.Page.EvaluateAsync<int>("Array.from(document.querySelectorAll('*')).filter(e => Array.from(e.attributes).some(a => a.name.startsWith('on') || a.name === 'style')).length"))
            .Should().Be(0);
        open.Messages.Should().BeEmpty();
        open.Requests.Should().BeEmpty();
    }

    // What the browser made of the address, so nothing hides behind white space.
    [GeneratedRegex("^(https?://|mailto:)")]
    private static partial Regex Allowed();
}
