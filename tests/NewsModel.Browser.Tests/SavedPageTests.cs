using NewsModel.Annotation;
using NewsModel.Serialization;
using NewsModel.Serialization.Html;

namespace NewsModel.Browser.Tests;

/// <summary>From the text of a saved page to the browser, with nothing annotated by hand.</summary>
public sealed class SavedPageTests(Chromium chromium)
{
    [Theory]
    [InlineData("harbour-ferry.en.txt")]
    [InlineData("rooftop-bees.ko.txt")]
    [InlineData("desert-library.ar.txt")]
    public async Task Our_own_saved_pages_are_read_annotated_and_shown(string name)
    {
        using var page = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(SavedPages.Read(name)));
        await ShouldReadWellAsync(page);
    }

    [Fact]
    public async Task The_page_the_project_started_from_is_read_annotated_and_shown()
    {
        Assert.SkipWhen(SavedPages.SeedPage() is null, "../shared is not beside the repository.");
        using var page = File.OpenRead(SavedPages.SeedPage()!);
        await ShouldReadWellAsync(page);
    }

    private async Task ShouldReadWellAsync(Stream page)
    {
        var item = await NewsFormatRegistry.Default.Get("page-text").OpenReader(page).ReadSingleAsync();
        var article = ArticleAnnotator.Default.Annotate(item.Article);
        article.Body.Quotes.Should().NotBeEmpty();
        await using var open = await chromium.OpenAsync(NewsHtml.ToHtml(article));
        (await open.Page.Locator("h1").TextContentAsync()).Should().Be(article.Headline);
        (await open.Page.Locator(".nm-gate").TextContentAsync()).Should().Be(article.Comments!.Gate!.Message);
        (await open.Page.Locator(".nm-zone").CountAsync()).Should().BeGreaterThan(0);
        await open.Mode.CheckAsync();
        await open.Page.EvaluateAsync("count => { for (; count > 0; count--) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ' })); }", article.Body.Sentences!.Count);
        (await open.CurrentAsync()).Should().Be(article.Body.Sentences[^1].Id);
        (await open.Page.Locator(".nm-speaker").CountAsync()).Should().Be(article.Body.Quotes!.Select(quote => quote.SpeakerId).OfType<string>().Distinct().Count());
        // What depends on the article; of the samples all rules hold.
        await AccessibilityTests.ShouldPassAsync(open, "color-contrast", "heading-order", "html-has-lang", "link-name");
        open.Messages.Should().BeEmpty();
        open.Requests.Should().BeEmpty();
    }
}
