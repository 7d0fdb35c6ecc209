using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Tests;

/// <summary>Articles made for tests.</summary>
internal static class Samples
{
    /// <summary>An article that says as little as one can.</summary>
    public static Article Bare(string file, string headline = "Bare", params string[] body) =>
        new()
        {
            Capture = new Capture
            {
                File = file,
                Checksum = new string('0', 64),
                LengthBytes = 1,
                Format = "text",
                Encoding = "utf-8",
            },
            Headline = headline,
            Body = [.. body.Select(static text => new BodyBlock(text))],
        };

    /// <summary>A date as a catalog gives it.</summary>
    public static ArticleDate Dated(string value) =>
        new(
            value,
            value.Length switch
            {
                4 => DatePrecision.Year,
                7 => DatePrecision.Month,
                _ => DatePrecision.Day,
            },
            DateSource.Catalog,
            value
        );

    /// <summary>An article that says everything.</summary>
    public static Article Full(string file, string language) =>
        Bare(file, "Le procès — the trial") with
        {
            HeadlineMade = true,
            Body =
            [
                new("First paragraph."),
                new("Second: \u201Cquoted\u201D \ud83d\ude00.", BlockKind.Quote) { Continues = true },
                new("Third.", BlockKind.ListItem) { Level = 2, Number = -4 },
            ],
            Standfirst = "In short.",
            Captions =
            [
                new("A sketch.", "Ana Ruiz/Northern Wire") { Before = 0 },
                new("No credit.", Credit: null) { Before = 2 },
                new("No place.", Credit: null),
            ],
            Section = "Politics",
            Byline = ["Jane Doe", "Noé Brûlé"],
            Outlet = "Le Quotidien",
            Agency = "Northern Wire",
            Url = "http://q.example/a?b=1",
            Language = language,
            Entries = [new(0, "2010-10-26T10:42", "10.42am"), new(1, Time: null, "later")],
            CommentLanguage = "fr",
            Kind = "newspaper",
            Published = Dated("2010-10"),
            Updated = new("2010-10-27", DatePrecision.Day, DateSource.Metadata, "Oct. 27"),
            NotBefore = new DateOnly(2010, 3, 30),
            Comments =
            [
                new("Mil1ion", "2010-10-26T10:00", "Top.", Parent: null),
                new(Author: null, Time: null, "Answer.\n\nTwo paragraphs.", Parent: 0),
            ],
            AnnouncedComments = 3,
        };
}
