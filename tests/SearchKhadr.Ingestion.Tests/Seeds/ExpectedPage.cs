using System.Text.Json;

namespace SearchKhadr.Ingestion.Tests.Seeds;

/// <summary>What a reader of one sample page would say is in it: a line of <c>expected.jsonl</c>.</summary>
public sealed record ExpectedPage(
    string File,
    string? Headline,
    bool HeadlineMade,
    string? Standfirst,
    IReadOnlyList<string> Body,
    IReadOnlyList<ExpectedCaption> Captions,
    string? Section,
    IReadOnlyList<string> Byline,
    string? Outlet,
    string? Url,
    string Language,
    string? Kind,
    ExpectedDate Published,
    ExpectedDate? Updated,
    IReadOnlyList<ExpectedComment> Comments,
    int? AnnouncedComments,
    IReadOnlyList<string> Furniture
)
{
    /// <summary>What the blocks are that are no paragraphs, such as <c>7 listItem #2</c>; null where a key does not say.</summary>
    public IReadOnlyList<string>? Blocks { get; init; }

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<ExpectedPage> ReadAll()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Seeds", "expected.jsonl");
        return
        [
            .. System
                .IO.File.ReadLines(path)
                .Select(static l => JsonSerializer.Deserialize<ExpectedPage>(l, Options)!),
        ];
    }
}

public sealed record ExpectedCaption(string Text, string? Credit)
{
    /// <summary>The block it stands before; null where a key does not say.</summary>
    public int? Before { get; init; }
}

public sealed record ExpectedDate(string? Value, string Precision, string? Source);

public sealed record ExpectedComment(string? Author, string? Time, string Text, int? Parent);
