using System.Globalization;
using System.Text.Json;

namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>
/// A made news archive: words under Zipf's law, topics with a time of their own, outlets of all sizes, dates, readers'
/// comments, and one story in twenty that is another outlet's wire story. The same seed gives the same bytes, and the
/// first articles of a large archive are those of a small one.
/// </summary>
/// <remarks><b>Shape</b> A JSON object a line: id, url, outlet, date, headline, body, comments of author, date, text.</remarks>
internal static class NewsCorpus
{
    private const int BlockArticles = 1000;

    public static void Write(string path, int articles, int seed)
    {
        var world = new NewsWorld(seed);
        using (var file = File.Create(path + ".part"))
        using (var writer = new Utf8JsonWriter(file, new JsonWriterOptions { SkipValidation = true }))
        {
            for (var first = 0; first < articles; first += BlockArticles)
                WriteBlock(
                    file,
                    writer,
                    world,
                    Prng.Of(seed, "block", first),
                    first,
                    Math.Min(articles, first + BlockArticles)
                );
        }
        File.Move(path + ".part", path, overwrite: true);
    }

    private static void WriteBlock(
        Stream file,
        Utf8JsonWriter writer,
        NewsWorld world,
        Prng random,
        int first,
        int end
    )
    {
        var wires = new List<NewsStory>();
        for (var id = first; id < end; id++)
        {
            NewsStory story;
            if (wires.Count > 0 && random.Chance(0.05))
            {
                story = random.Pick(wires).Reprint(random, world);
            }
            else
            {
                story = NewsStory.Make(random, world);
                if (random.Chance(0.12))
                    wires.Add(story);
            }
            WriteArticle(writer, world, random, story, id);
            writer.Flush();
            writer.Reset();
            file.WriteByte((byte)'\n');
        }
    }

    private static void WriteArticle(
        Utf8JsonWriter writer,
        NewsWorld world,
        Prng random,
        NewsStory story,
        int id
    )
    {
        var outlet = world.Outlet(random);
        var date = Date(story.Day);
        writer.WriteStartObject();
        writer.WriteNumber("id", id);
        writer.WriteString("url", Url(outlet, date, story.Headline, id));
        writer.WriteString("outlet", outlet);
        writer.WriteString("date", date);
        writer.WriteString("headline", story.Headline);
        writer.WriteString(
            "body",
            string.Join('\n', story.Sentences.Chunk(4).Select(four => string.Join(' ', four)))
        );
        writer.WriteStartArray("comments");
        var comments = random.Chance(0.35) ? 0 : Math.Min(40, (int)random.Exponential(9) + 1);
        for (var i = 0; i < comments; i++)
        {
            var words = Math.Clamp((int)random.LogNormal(3.35, 0.65), 3, 160);
            writer.WriteStartObject();
            writer.WriteString("author", world.Reader(random));
            writer.WriteString(
                "date",
                Date(Math.Min(NewsWorld.Days - 1, story.Day + (int)random.Exponential(1.4)))
            );
            writer.WriteString(
                "text",
                string.Join(' ', world.Text.Sentences(random, words, story.Topic, story.Aside, 0.22))
            );
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Date(int day) =>
        NewsWorld.FirstDay.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Url(string outlet, string date, string headline, int id)
    {
        var slug = string.Join(
            '-',
            headline.ToLowerInvariant().Split([' ', ',', '\''], StringSplitOptions.RemoveEmptyEntries).Take(6)
        );
        return $"https://{outlet.ToLowerInvariant().Replace(' ', '-')}.example/{date.Replace('-', '/')}/{slug}-{id}";
    }
}
