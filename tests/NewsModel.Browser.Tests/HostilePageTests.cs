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
        // Title, scripts and attributes that run, and then the addresses: one question takes a quarter of the time of four.
        var found = await open.Page.EvaluateAsync<string[]>("""
            () => {
              const all = Array.from(document.querySelectorAll('*'));
              for (const e of all) for (const kind of ['mouseover', 'mouseenter', 'focus', 'load', 'error', 'toggle']) e.dispatchEvent(new Event(kind, { bubbles: true }));
              const running = all.filter(e => Array.from(e.attributes).some(a => a.name.startsWith('on') || a.name === 'style')).length;
              const scripts = document.querySelectorAll('script:not([type="application/ld+json"])').length;
              return [document.title, String(scripts), String(running), ...Array.from(document.querySelectorAll('[href]'), link => link.href)];
            }
            """);
        found[0].Should().NotBe("owned").And.NotBe("1");
        found[1].Should().Be("1", "there is the one script of our own");
        found[2].Should().Be("0", "no attribute runs");
        found[3..].Where(address => !Allowed().IsMatch(address)).Should().BeEmpty();
        open.Messages.Should().BeEmpty();
        open.Requests.Should().BeEmpty();
    }

    // What the browser made of the address, so nothing hides behind white space.
    [GeneratedRegex("^(https?://|mailto:)")]
    private static partial Regex Allowed();
}
