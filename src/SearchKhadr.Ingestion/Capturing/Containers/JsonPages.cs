using System.Text.Json;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the articles of a JSON file: an object, a list of them, or an object that holds a list.</summary>
/// <remarks>
/// A list on the outside is read element by element, however long it is. <b>Source</b> JSON Feed 1.1 for <c>items</c>; the
/// other names are those that exports use.
/// </remarks>
internal static class JsonPages
{
    private static readonly string[] Lists =
    [
        "items",
        "articles",
        "entries",
        "posts",
        "results",
        "documents",
        "docs",
        "stories",
        "data",
    ];

    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        using (var reader = new ByteReader(capsule.Open()))
        {
            var list = new JsonSplitter(reader);
            if (list.EntersList())
            {
                foreach (var part in Elements(run, capsule, list))
                    yield return part;
                yield break;
            }
        }

        var bytes = run.ReadAll(capsule);
        using var json = JsonDocument.Parse(WithoutMark(bytes), new() { MaxDepth = 64 });
        if (ListOf(json.RootElement) is not { } elements)
        {
            yield return Captured.Of(RawPage.Of(capsule.Name, bytes, PageFormat.Json, capsule.Context));
            yield break;
        }

        var names = new InnerNames();
        var context = capsule.Context with { Outlet = FeedTitle(json.RootElement) };
        long number = 0;
        foreach (var element in elements.EnumerateArray())
        {
            var record = JsonSerializer.SerializeToUtf8Bytes(element);
            yield return One(capsule, record, ++number, names, context);
        }
    }

    private static IEnumerable<Captured> Elements(CaptureRun run, Capsule capsule, JsonSplitter list)
    {
        var names = new InnerNames();
        var context = capsule.Context;
        long number = 0;
        while (!run.IsSpent && list.Next(run.Limits.PageBytes) is { } record)
            yield return One(capsule, record, ++number, names, context);
    }

    private static Captured One(
        Capsule capsule,
        byte[] record,
        long number,
        InnerNames names,
        PageContext context
    )
    {
        var name = capsule.Child(names.Take(RecordKey.Of(record, number, out var isObject)));
        return isObject
            ? Captured.Of(RawPage.Of(name, record, PageFormat.Json, context))
            : Captured.Of(name, RejectionReason.NoText, "The element is no JSON object.");
    }

    private static JsonElement? ListOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var name in Lists)
        {
            if (
                root.TryGetProperty(name, out var list)
                && list.ValueKind == JsonValueKind.Array
                && list.GetArrayLength() > 0
                && list[0].ValueKind == JsonValueKind.Object
            )
            {
                return list;
            }
        }

        return null;
    }

    private static string? FeedTitle(JsonElement root) =>
        root.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String
            ? title.GetString()
            : null;

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
