using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsModel.Browser.Tests;

public sealed class AccessibilityTests(Chromium chromium)
{
    public static TheoryData<string> Names => [.. RenderedSamples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Axe_finds_no_violation_in_light_and_dark(string name)
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html(name));
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        if (name == "english") await ShouldPassAsync(open); // with the mode on, below, all of it is there
        await open.Mode.CheckAsync();
        await open.Page.Keyboard.PressAsync("j");
        await ShouldPassAsync(open);
        // With the mode on all colours are there, and nothing but colours changes.
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        await ShouldPassAsync(open, "color-contrast");
    }

    [Fact]
    public async Task Axe_finds_no_violation_in_focus_mode()
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html("english"));
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await open.Mode.CheckAsync();
        await open.Focus.CheckAsync();
        await ShouldPassAsync(open);
    }

    internal static async Task ShouldPassAsync(OpenPage open, params string[] rules)
    {
        var result = await open.Page.RunAxe(rules.Length == 0 ? null : new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = [.. rules] } });
        result.Passes.Should().NotBeEmpty("axe did look");
        result.Violations.Select(violation => $"{violation.Id}: {violation.Help} at {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
    }
}
