using Microsoft.Extensions.DependencyInjection;
using NewsModel.Segmentation;
using NewsModel.Serialization;

namespace NewsModel.PublicApi.Tests;

public class DependencyInjectionTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public void One_call_registers_every_service_and_a_strict_container_builds_them()
    {
        using var services = new ServiceCollection().AddNewsModel().BuildServiceProvider(Strict);

        services.GetRequiredService<ISentenceSegmenter>().Should().NotBeNull();
        services.GetRequiredService<ISentenceSegmenterProvider>().Should().NotBeNull();
        services.GetRequiredService<NewsFormatRegistry>().Should().BeSameAs(NewsFormatRegistry.Default);
    }

    [Fact]
    public void Services_are_singletons_in_every_scope()
    {
        using var services = new ServiceCollection().AddNewsModel().BuildServiceProvider(Strict);
        using var one = services.CreateScope();
        using var other = services.CreateScope();

        one.ServiceProvider.GetRequiredService<ISentenceSegmenter>().Should()
            .BeSameAs(other.ServiceProvider.GetRequiredService<ISentenceSegmenter>());
    }

    [Fact]
    public void A_second_call_changes_nothing()
    {
        var services = new ServiceCollection().AddNewsModel();
        var count = services.Count;

        services.AddNewsModel(builder => builder.Segmentation = SegmentationOptions.HardWrapped);

        services.Should().HaveCount(count);
        using var provider = services.BuildServiceProvider(Strict);
        Cut(provider.GetRequiredService<ISentenceSegmenter>(), "A heading\n\nOne. Two.").Should().HaveCount(3);
    }

    [Fact]
    public void A_service_of_the_application_takes_the_place_of_ours()
    {
        using var services = new ServiceCollection().AddSingleton<ISentenceSegmenter, WholeText>().AddNewsModel().BuildServiceProvider(Strict);

        Cut(services.GetRequiredService<ISentenceSegmenter>(), "One. Two.").Should().Equal("One. Two.");
    }

    [Fact]
    public void Options_reach_the_segmenter()
    {
        using var services = new ServiceCollection()
            .AddNewsModel(builder => builder.Segmentation = SegmentationOptions.Default with { Language = "en", Abbreviations = ["harb."] })
            .BuildServiceProvider(Strict);

        Cut(services.GetRequiredService<ISentenceSegmenter>(), "He left the harb. Ina Holt stayed.").Should().HaveCount(1);
    }

    [Fact]
    public void A_key_keeps_a_second_set_of_options_apart()
    {
        using var services = new ServiceCollection()
            .AddNewsModel()
            .AddKeyedNewsModel("lines", builder => builder.Segmentation = SegmentationOptions.ParagraphPerLine)
            .BuildServiceProvider(Strict);
        const string wrapped = "The ferry that left on Monday morning with all its passengers has\nreached the island in spite of the storm.";

        Cut(services.GetRequiredService<ISentenceSegmenter>(), wrapped).Should().HaveCount(1);
        Cut(services.GetRequiredKeyedService<ISentenceSegmenter>("lines"), wrapped).Should().HaveCount(2);
    }

    [Fact]
    public void A_format_of_the_application_is_found_and_takes_precedence()
    {
        using var services = new ServiceCollection().AddNewsModel(builder => builder.AddFormat(new WireFormat())).BuildServiceProvider(Strict);

        services.GetRequiredService<NewsFormatRegistry>().FindByFileName("story.wire").Should().BeOfType<WireFormat>();
    }

    private static List<string> Cut(ISentenceSegmenter segmenter, string text)
    {
        var sentences = new List<string>();
        for (var position = 0; segmenter.TryReadNext(text, ref position, out var sentence);) sentences.Add(text[sentence.ToRange()]);
        return sentences;
    }

    private sealed class WholeText : ISentenceSegmenter
    {
        public bool TryReadNext(ReadOnlySpan<char> text, ref int position, out TextSpan sentence)
        {
            sentence = TextSpan.FromBounds(position, text.Length);
            position = text.Length;
            return !sentence.IsEmpty;
        }
    }

    private sealed class WireFormat : NewsFormat
    {
        public override string Name => "wire";

        public override string Description => "A format of this test.";

        public override ValueList<string> MediaTypes => ["text/x-wire"];

        public override ValueList<string> FileEndings => [".wire"];
    }
}
