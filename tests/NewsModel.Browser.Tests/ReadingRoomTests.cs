using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using ReadingRoom;

namespace NewsModel.Browser.Tests;

/// <summary>The sample host as a stranger meets it, over the wire.</summary>
public sealed class ReadingRoomTests : IAsyncLifetime
{
    private readonly WebApplication _app = ReadingRoomApp.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"]);
    private readonly HttpClient _client = new();

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_pasted_page_becomes_an_article_to_read()
    {
        (await _client.GetStringAsync("/")).Should().Contain("<form");
        var html = await PasteAsync(SavedPages.Read("harbour-ferry.en.txt"));
        html.Should().ContainAll("Night ferry to Skarvoy returns", "(time zone not stated)", "nm-mode", "You must be logged in to add a comment.", "Ida Brandt");
        (await _client.GetStringAsync("/")).Should().Contain("/articles/1");
    }

    [Fact]
    public async Task The_client_gets_what_it_accepts()
    {
        await PasteAsync(SavedPages.Read("rooftop-bees.ko.txt"));
        using (var json = JsonDocument.Parse(await GetAsync("application/json")))
            json.RootElement.GetProperty("headline").GetString().Should().StartWith("한솔시");
        using (var linked = JsonDocument.Parse(await GetAsync("application/ld+json")))
            linked.RootElement.GetProperty("@context").GetString().Should().Be("https://schema.org");
        (await GetAsync("text/markdown")).Should().StartWith("---\ntitle: ");
        (await GetAsync("text/html;q=0.5, application/json;q=0.9")).Should().StartWith("{");
        (await GetAsync("*/*")).Should().StartWith("<!DOCTYPE html>");
    }

    [Fact]
    public async Task What_it_cannot_give_or_does_not_have_it_says()
    {
        await PasteAsync("A headline\n\nA paragraph of text.");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/articles/1");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("image/png"));
        using var refused = await _client.SendAsync(request);
        refused.StatusCode.Should().Be(HttpStatusCode.NotAcceptable);
        using var missing = await _client.GetAsync("/articles/7");
        missing.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<string> PasteAsync(string text)
    {
        using var form = new MultipartFormDataContent { { new StringContent(text), "text" } };
        using var response = await _client.PostAsync("/articles", form);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<string> GetAsync(string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/articles/1");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await _client.SendAsync(request);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }
}
