using Microsoft.Playwright;
using NewsModel.Browser.Tests.Samples;
using NewsModel.Serialization.Html;

namespace NewsModel.Browser.Tests;

public sealed class SentencesModeTests(Chromium chromium)
{
    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false };

    public static TheoryData<string> Names => [.. RenderedSamples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_page_asks_for_nothing_and_says_nothing_to_the_console(string name)
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html(name));
        await open.Mode.CheckAsync();
        await open.Page.Keyboard.PressAsync("j");
        await open.Page.WaitForTimeoutAsync(200);
        open.Requests.Should().BeEmpty();
        open.Messages.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_switch_puts_each_sentence_on_a_row_of_its_own_with_its_number(string name)
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html(name));
        var number = open.Page.Locator(".nm-n").First;
        (await number.IsVisibleAsync()).Should().BeFalse();
        await open.Mode.CheckAsync();
        (await number.IsVisibleAsync()).Should().BeTrue();
        (await number.TextContentAsync()).Should().Be("1");
        var rows = await open.Page.EvaluateAsync<double[]>("Array.from(document.querySelectorAll('p .nm-s'), s => s.getBoundingClientRect().top)");
        rows.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        await open.Mode.UncheckAsync();
        (await number.IsVisibleAsync()).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Keys_step_through_the_sentences_and_screen_readers_hear_the_current_one(string name)
    {
        var body = RenderedSamples.Article(name).Body;
        await using var open = await chromium.OpenAsync(RenderedSamples.Html(name));
        await open.Mode.CheckAsync();
        await open.Page.Keyboard.PressAsync("j");
        (await open.CurrentAsync()).Should().Be(body.Sentences![0].Id);
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("j");
        (await open.CurrentAsync()).Should().Be(body.Sentences[2].Id);
        (await open.AnnouncedAsync()).Should().Contain(body.TextOf(body.Sentences[2]).Trim()).And.Contain("3");
        await open.Page.Keyboard.PressAsync("k");
        await open.Page.Keyboard.PressAsync("ArrowUp");
        await open.Page.Keyboard.PressAsync("k");
        (await open.CurrentAsync()).Should().Be(body.Sentences[0].Id);
        (await open.Page.EvaluateAsync<string>("location.hash")).Should().Be("#" + body.Sentences[0].Id);
        (await open.Page.EvaluateAsync<bool>("(() => { const r = document.querySelector('[aria-current]').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })()"))
            .Should().BeTrue();
    }

    [Fact]
    public async Task The_announcement_names_the_speaker()
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html("english"));
        await open.Mode.CheckAsync();
        for (var i = 0; i < 8; i++) await open.Page.Keyboard.PressAsync("j");
        (await open.AnnouncedAsync()).Should().Be("Sentence 8 of 18. Tomas Reyes: \"We were promised a bridge, and what we get is a timetable.\"");
    }

    [Fact]
    public async Task Keys_do_nothing_while_the_mode_is_off()
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html("english"));
        await open.Page.Keyboard.PressAsync("j");
        await open.Page.Keyboard.PressAsync("f");
        (await open.CurrentAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_key_with_another_letter_on_it_does_what_its_place_says()
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html("korean"));
        await open.Mode.CheckAsync();
        await open.Page.EvaluateAsync("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅓ', code: 'KeyJ' }))");
        (await open.CurrentAsync()).Should().Be(SampleArticles.Korean.Body.Sentences![0].Id);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_address_of_a_sentence_opens_it_in_Sentences_Mode(string name)
    {
        var sentence = RenderedSamples.Article(name).Body.Sentences![4];
        await using var open = await chromium.OpenAsync(RenderedSamples.Html(name), fragment: "#" + sentence.Id);
        (await open.Mode.IsCheckedAsync()).Should().BeTrue();
        (await open.CurrentAsync()).Should().Be(sentence.Id);
        (await open.Page.EvaluateAsync<string>("document.querySelector(':target').id")).Should().Be(sentence.Id);
    }

    [Fact]
    public async Task Focus_shows_the_current_sentence_alone_until_Escape()
    {
        var sentences = SampleArticles.English.Body.Sentences!;
        await using var open = await chromium.OpenAsync(RenderedSamples.Html("english"));
        await open.Mode.CheckAsync();
        await open.Page.Keyboard.PressAsync("j");
        await open.Page.Keyboard.PressAsync("f");
        (await open.VisibleSentencesAsync()).Should().Equal(sentences[0].Id);
        await open.Page.Keyboard.PressAsync("j");
        (await open.VisibleSentencesAsync()).Should().Equal(sentences[1].Id);
        await open.Page.Locator(".nm-step a[rel=next]:visible").ClickAsync();
        (await open.VisibleSentencesAsync()).Should().Equal(sentences[2].Id);
        (await open.Page.EvaluateAsync<string>("document.activeElement.rel")).Should().Be("next");
        await open.Page.Keyboard.PressAsync("Escape");
        (await open.VisibleSentencesAsync()).Should().HaveCount(sentences.Count);
    }

    [Fact]
    public async Task A_remark_stands_beneath_its_sentence_in_Sentences_Mode_only()
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html("english"));
        var remark = open.Page.Locator(".nm-remark").First;
        (await remark.IsVisibleAsync()).Should().BeFalse();
        await open.Mode.CheckAsync();
        (await remark.IsVisibleAsync()).Should().BeTrue();
        (await open.Page.EvaluateAsync<bool>("document.querySelector('.nm-remark').getBoundingClientRect().top >= document.querySelector('.nm-t').getBoundingClientRect().bottom"))
            .Should().BeTrue();
        await remark.Locator("a").ClickAsync();
        (await open.Page.EvaluateAsync<string>("document.querySelector(':target').dataset.comment")).Should().Be("c1");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Without_a_script_the_switch_the_legend_the_anchors_and_focus_work(string name)
    {
        var sentences = RenderedSamples.Article(name).Body.Sentences!;
        await using var open = await chromium.OpenAsync(RenderedSamples.Html(name), WithoutScript, "#" + sentences[3].Id);
        (await open.Page.Locator(".nm-legend").IsVisibleAsync()).Should().BeFalse();
        await open.Mode.CheckAsync();
        (await open.Page.Locator(".nm-n").First.IsVisibleAsync()).Should().BeTrue();
        (await open.Page.Locator(".nm-legend").IsVisibleAsync()).Should().BeTrue();
        (await open.Page.Locator(".nm-keys").IsVisibleAsync()).Should().BeFalse();
        await open.Focus.CheckAsync();
        (await open.Page.Locator(".nm-s:visible").CountAsync()).Should().Be(1);
        (await open.Page.Locator(".nm-s:visible").GetAttributeAsync("id")).Should().Be(sentences[3].Id);
        await open.Page.Locator(".nm-step a[rel=next]:visible").ClickAsync();
        (await open.Page.Locator(".nm-s:visible").GetAttributeAsync("id")).Should().Be(sentences[4].Id);
    }

    [Fact]
    public async Task Arabic_runs_from_right_to_left()
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html("arabic"));
        await open.Mode.CheckAsync();
        (await open.Page.EvaluateAsync<bool>("document.querySelector('.nm-n').getBoundingClientRect().left > document.querySelector('.nm-t').getBoundingClientRect().left")).Should().BeTrue();
    }

    [Fact]
    public async Task Each_of_eleven_speakers_has_a_look_of_their_own()
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html("many"));
        await open.Mode.CheckAsync();
        var looks = await open.Page.EvaluateAsync<string[]>(
            "Array.from(document.querySelectorAll('.nm-speaker'), li => { const s = getComputedStyle(li, '::before'); return s.borderBottomColor + ' ' + s.borderBottomStyle; })");
        looks.Should().HaveCount(11).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task On_a_telephone_nothing_runs_past_the_edge()
    {
        await using var open = await chromium.OpenAsync(RenderedSamples.Html("english"), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        await open.Mode.CheckAsync();
        (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(320);
    }

    [Fact]
    public async Task Two_articles_on_a_page_are_switched_apart()
    {
        using var stream = new MemoryStream();
        await new HtmlFormat().WriteAsync(stream, new[] { SampleArticles.English, SampleArticles.Korean }.ToAsyncEnumerable());
        await using var open = await chromium.OpenAsync(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        await open.Mode.Nth(1).CheckAsync();
        (await open.Mode.Nth(0).IsCheckedAsync()).Should().BeFalse();
        await open.Page.Keyboard.PressAsync("j");
        (await open.CurrentAsync()).Should().Be("a2-" + SampleArticles.Korean.Body.Sentences![0].Id);
    }
}
