namespace NewsModel.Serialization.Json;

/// <summary>The writing of one NewsJson document, article by article.</summary>
internal sealed class JsonNewsWriting(Stream stream, NewsWriteOptions options)
{
    public ConversionReport Report { get; } = new();

    public async Task WriteAsync(Article article, bool indented, CancellationToken cancellationToken)
    {
        try
        {
            using var output = JsonDoor.Write(article, new NewsJsonOptions { Indented = indented, IncludesPersonalData = options.IncludesPersonalData });
            output.Line();
            await stream.WriteAsync(output.WrittenMemory, cancellationToken).ConfigureAwait(false);
            if (output.OmittedPersonalData > 0)
                Report.Add(FindingKind.Lost, "comments", $"{output.OmittedPersonalData} members with e-mail or IP addresses were left out; they are written only on request.");
        }
        catch (NewsFormatException fault) when (options.Unwritable == UnwritableItem.Skip)
        {
            Report.Add(FindingKind.Skipped, fault.Path ?? "", fault.Message);
        }
        Report.CountItem();
    }
}
