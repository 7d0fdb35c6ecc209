using System.Globalization;
using System.Text.Json;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Records;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the articles of one record after the other: the record itself, or those that it stands around.</summary>
/// <param name="capsule">The file that holds the records.</param>
/// <param name="unit">What a record is called in a refusal: a line, an element.</param>
internal sealed class JsonRecords(Capsule capsule, string unit)
{
    public const int MaxDepth = 64;

    private readonly InnerNames _names = new();
    private long _articles;

    /// <summary>The articles of a record, or why there are none.</summary>
    /// <param name="record">Its bytes, without a mark.</param>
    /// <param name="number">Its own number, from 1.</param>
    /// <param name="line">The line in which it begins, where its number does not say that.</param>
    public IReadOnlyList<Captured> Read(ReadOnlyMemory<byte> record, long number, long? line = null)
    {
        var (bytes, context) = Utf8Record.Of(capsule, record);
        try
        {
            using var json = JsonDocument.Parse(bytes, new() { MaxDepth = MaxDepth });
            if (json.RootElement.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
                return [Refuse(number, RejectionReason.NoText, $"The {unit} is no JSON object.")];
            return JsonEnvelope.Inside(json.RootElement) is { Count: > 0 } articles
                ? Of(articles, json.RootElement, context)
                : [One(bytes, context)];
        }
        // A lone surrogate is JSON by its grammar, and no text.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var begins = line is null
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $" that begins in line {line}");
            return [Refuse(number, RejectionReason.Damaged, $"The {unit}{begins} is no JSON: {e.Message}")];
        }
    }

    /// <summary>A record that is refused by its number.</summary>
    public Captured Refuse(long number, RejectionReason reason, string message) =>
        Captured.Of(
            capsule.Child(string.Create(CultureInfo.InvariantCulture, $"{unit} {number}")),
            reason,
            message
        );

    /// <summary>The articles inside an envelope.</summary>
    public IReadOnlyList<Captured> Of(
        IReadOnlyList<JsonElement> articles,
        JsonElement envelope,
        PageContext context
    )
    {
        var around = JsonFeed.Around(envelope, context);
        return [.. articles.Select(article => One(JsonSerializer.SerializeToUtf8Bytes(article), around))];
    }

    private Captured One(ReadOnlyMemory<byte> article, PageContext context)
    {
        var name = _names.Take(RecordKey.Of(article.Span, ++_articles));
        return Captured.Of(RawPage.Of(capsule.Child(name), article, PageFormat.Json, context));
    }
}
