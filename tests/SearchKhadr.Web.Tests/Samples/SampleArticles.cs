using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Tests.Samples;

/// <summary>Invented articles of invented outlets.</summary>
internal static class SampleArticles
{
    /// <summary>A headline that a page must never run.</summary>
    public const string HostileHeadline = "<script>alert('headline')</script> & other <b>markup</b>";

    private static readonly string[] Outlets =
    [
        "Harbour Dispatch",
        "The Inland Review",
        "Northern Wire",
        "Radio Estuary",
        "The Parish Lamp",
        "Capital Gazette of the Upper Valley",
        "Ledger & Tide",
        "Notes from Pier Nine",
        "Kestrel Broadcasting",
        "Meridian Post",
        "The Orchard Weekly",
        "Public Bench",
        "Saltmarsh Courier",
    ];

    /// <summary>All of them; the id of each is its file without the extension.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [Tribunal(), Letter(), Undated(), Hostile(), French(), .. Many()];

    public static string IdOf(Article article) => Path.GetFileNameWithoutExtension(article.Capture.File);

    private static Article Tribunal() =>
        new()
        {
            Capture = CaptureOf("tribunal.html", "html"),
            Headline = "Tribunal hears closing words as the harbour lawyers finish their case",
            Standfirst =
                "After nine days of argument the panel will now decide whether the statements can be used.",
            Body =
            [
                new(
                    "The lawyers for the detainee finished their case on Tuesday with a plea that lasted four hours. "
                        + "They asked the panel to leave out every statement that was taken in the first year."
                ),
                new(
                    "“A tribunal that hears such words has to ask where they come from,” said Ines Harrow, who leads the "
                        + "defence. The prosecution answered that the panel had heard nothing that was not spoken freely."
                ),
                new(
                    "Outside, a dozen people held a quiet vigil. One had brought a chair for an elderly neighbour who has "
                        + "attended each hearing since the first. The panel gave no day for its decision."
                ),
                new(
                    "In its written answer the ministry said that it follows the tribunal’s rules and will publish the "
                        + "transcript as soon as the tribunal allows it. Lawyers on both sides expect that to take weeks."
                ),
            ],
            Captions =
            [
                new Caption(
                    "Ines Harrow outside the tribunal building on Tuesday.",
                    "Dara Whitlock/Harbour Dispatch"
                )
                {
                    Before = 1,
                },
                new Caption("The empty hearing room after the closing words.", null),
            ],
            Section = "World",
            Byline = ["Maren Oduya", "Tom Alvik"],
            Outlet = "Harbour Dispatch",
            Url = "https://harbour-dispatch.example/world/2010/10/26/closing-words",
            Language = "en",
            Kind = "newspaper",
            Published = new("2010-10-26", DatePrecision.Day, DateSource.Metadata, "2010-10-26T18:04:00Z"),
            Updated = new("2010-10-27", DatePrecision.Day, DateSource.Metadata, "2010-10-27T07:12:00Z"),
            AnnouncedComments = 7,
            Comments =
            [
                new(
                    "quiet_harbour",
                    "2010-10-26T19:10:00",
                    "Nine days, and the tribunal still gives no date.",
                    null
                ),
                new(
                    "Old Ferryman",
                    "2010-10-26T19:41:00",
                    "The lawyers did what lawyers do. I want to read it.",
                    0
                ),
                new(
                    null,
                    "2010-10-26T20:02:00",
                    "I was there. The chair was mine, and the tribunal was cold.",
                    1
                ),
                new("M. Tern", null, "Thank you for reporting what was said and not what was shouted.", null),
                new("Old Ferryman", "2010-10-27T08:00:00", "Weeks? It took them months the last time.", 3),
            ],
        };

    private static Article Letter() =>
        new()
        {
            Capture = CaptureOf("letter.txt", "text"),
            Headline = "A letter to the editor on how we count years",
            Body =
            [
                new(
                    "We count the years of a trial as if they were weather. Lawyers do not; they count pages."
                ),
            ],
            Byline = ["Rosalind Achterberg"],
            Outlet = "The Inland Review",
            Language = "en",
            Published = new("2010", DatePrecision.Year, DateSource.Catalog, "2010"),
        };

    private static Article Undated() =>
        new()
        {
            Capture = CaptureOf("undated.txt", "text"),
            Headline = "Two neighbours talk about the tribunal over a fence and do not agree on anything",
            HeadlineMade = true,
            Body =
            [
                new(
                    "Two neighbours talk about the tribunal over a fence and do not agree on anything. I listened."
                ),
            ],
            Language = "en",
            Kind = "blog",
            NotBefore = new DateOnly(2009, 2, 19),
            Comments = [new("Mil1ion", null, "Loose talk over a fence is still talk.", null)],
        };

    private static Article Hostile() =>
        new()
        {
            Capture = CaptureOf("hostile.html", "html"),
            Headline = HostileHeadline,
            Body = [new("<img src=x onerror=alert(1)> is what the tribunal’s page said for an hour.")],
            Outlet = "<i>Northern</i> Wire",
            Url = "javascript:alert(1)",
            Language = "en",
            Published = new("2011-03", DatePrecision.Month, DateSource.Url, "/2011/03/"),
            Comments = [new("<b>bold</b>", null, "</p><script>alert('comment')</script> tribunal", null)],
        };

    private static Article French() =>
        new()
        {
            Capture = CaptureOf("audience.html", "html"),
            Headline = "L’audience reprend lundi devant le tribunal",
            Standfirst = "La défense demande que les déclarations de la première année soient écartées.",
            Body = [new("L’audience reprendra lundi. Le tribunal n’a pas dit quand il rendra sa décision.")],
            Section = "Monde",
            Byline = ["Hélène Marchetti"],
            Outlet = "La Feuille du Fleuve",
            Language = "fr",
            Published = new("2012-09-29", DatePrecision.Day, DateSource.Visible, "29 septembre 2012"),
        };

    private static IEnumerable<Article> Many() =>
        Enumerable
            .Range(0, 40)
            .Select(i => new Article
            {
                Capture = CaptureOf($"note-{i:00}.txt", "text"),
                Headline = $"Hearing note {i + 1}: what the tribunal did that day",
                Body = [new($"Note {i + 1}. The tribunal sat at nine and rose at four. Nobody was named.")],
                Outlet = Outlets[i % Outlets.Length],
                Language = "en",
                Published =
                    i % 5 == 0
                        ? new($"{2004 + (i % 11)}", DatePrecision.Year, DateSource.Catalog, "2004")
                        : new(
                            $"{2004 + (i % 11)}-{1 + (i % 12):00}-11",
                            DatePrecision.Day,
                            DateSource.Visible,
                            "11"
                        ),
            });

    private static Capture CaptureOf(string file, string format) =>
        new()
        {
            File = $"samples/{file}",
            Checksum = "3b1f0c6d6f3c1f0f6f0d8f1a54a0a3e9b7f6c2d41e8a95b0c7d2e3f4a5b6c7d8",
            LengthBytes = 18_204,
            Format = format,
            Encoding = "utf-8",
        };
}
