using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsModel.Browser.Tests;

public sealed class AccessibilityTests(Chromium chromium)
{
    public static TheoryData<string, ColorScheme> Cases
    {
        get
        {
            var cases = new TheoryData<string, ColorScheme>();
            foreach (var name in RenderedSamples.Names)
                foreach (var scheme in (ReadOnlySpan<ColorScheme>)[ColorScheme.Light, ColorScheme.Dark]) cases.Add(name, scheme);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Axe_finds_no_violation(string name, ColorScheme scheme)
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html(name), new BrowserNewContextOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        if (scheme is ColorScheme.Light) await ShouldPassAsync(open); // with the mode on, below, all colours are there
        await open.Mode.CheckAsync();
        await open.Page.Keyboard.PressAsync("j");
        await ShouldPassAsync(open);
    }

    [Fact]
    public async Task Axe_finds_no_violation_in_focus_mode()
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html("english"), new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        await open.Mode.CheckAsync();
        await open.Focus.CheckAsync();
        await ShouldPassAsync(open);
    }

    internal static async Task ShouldPassAsync(OpenPage open)
    {
        var result = await open.Page.RunAxe();
        result.Passes.Should().NotBeEmpty("axe did look");
        result.Violations.Select(violation => $"{violation.Id}: {violation.Help} at {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
    }
}
