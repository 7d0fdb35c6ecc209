using System.Globalization;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Seeds;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

/// <summary>Pages and containers of every kind, damaged at random: each ends as articles or named rejections.</summary>
/// <remarks>Set <c>SEARCHKHADR_FUZZ</c> to how many are tried; without it, a few.</remarks>
public sealed class FuzzTests
{
    private const int Few = 600;

    private static readonly string[] Pieces =
    [
        "<div>",
        "</div>",
        "<table><tr><td>",
        "<!--",
        "-->",
        "<script>",
        "<![CDATA[",
        "\0",
        "\uFFFD",
        "&#x110000;",
        "\"",
        "{",
        "[",
        "]}",
        "\r\n\r\n",
        "Content-Length: -1\r\n",
        "--b",
        "=?utf-8?Q?",
        ",\"\"\"",
        "3 comments",
        "By ",
        "26 October 2010",
    ];

    [Fact]
    public void ReadAll_DamagedFile_EndsAsArticlesOrNamedRejections()
    {
        var random = TestSeed.Random(nameof(FuzzTests));
        var samples = Samples();
        using var folder = new TemporaryFolder();
        var reader = new ArticleReader(time: Day.Of2020);
        var count = int.TryParse(
            Environment.GetEnvironmentVariable("SEARCHKHADR_FUZZ"),
            CultureInfo.InvariantCulture,
            out var given
        )
            ? given
            : Few;
        var faults = new List<string>();
        for (var round = 0; round < count; round++)
        {
            var (name, sample) = samples[round % samples.Length];
            var path = Path.Combine(folder.Path, name);
            File.WriteAllBytes(path, Damage(sample, random));

            var results = reader.ReadAll(new(name, path)).ToList();

            faults.AddRange(
                results
                    .Where(r => r.Rejection?.Reason == RejectionReason.Faulty)
                    .Select(r => $"round {round}: {r.File}: {r.Rejection?.Message}")
            );
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static (string Name, byte[] Bytes)[] Samples()
    {
        const string comments =
            "<div id=\"comments\"><h3>2 comments</h3><ol><li class=\"comment\"><cite>Ben</cite><time>26 October 2010</time><p>At last!</p></li><li class=\"comment\"><cite>Cleo</cite><p>Indeed, at last.</p></li></ol></div>";
        var page = Bytes(Page("Pier closed", comments));
        var crawl = Warc("response", "https://example.org/a", "application/http", Answer(page));
        var mail = Bytes(
            "From: a@example.org\r\nSubject: Pier\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
                + Page("Pier closed")
                + "\r\n--b\r\nContent-Type: text/plain\r\n\r\nNobody came.\r\n--b--\r\n"
        );
        var feed = Bytes(
            "<rss><channel><title>Post</title><item><title>Pier</title><link>https://e.org/1</link><description>&lt;p&gt;The board met.&lt;/p&gt;</description></item></channel></rss>"
        );
        var lines = Bytes(
            "{\"id\":1,\"headline\":\"Pier\",\"body\":\"The board met.\",\"comments\":[{\"author\":\"Ben\",\"text\":\"x\"}]}\n{\"id\":2,\"html\":\"<p>x</p>\"}\n"
        );
        var text = Bytes(
            "Harbour Post\n\nPier closed\n\nBy Ana Ruiz\n26 October 2010\n\nThe board met on Tuesday evening.\n\n2 comments\n\nBen says:\nAt last!\n"
        );
        return
        [
            ("a.html", page),
            ("a.txt", text),
            ("a.md", Bytes("---\ntitle: Pier\n---\n# Pier\n\nThe board met.\n\n- one\n")),
            ("a.warc", [.. crawl, .. crawl]),
            ("a.warc.gz", [.. Gzip(crawl), .. Gzip(crawl)]),
            (
                "s.warc",
                [
                    .. Segment("resource", "https://example.org/s", "<urn:s>", 1, page[..200]),
                    .. crawl,
                    .. Segment(
                        "continuation",
                        "https://example.org/s",
                        "<urn:s>",
                        2,
                        page[200..],
                        page.Length
                    ),
                ]
            ),
            (
                "a.zip",
                Zip(("a.html", page), ("b.eml", mail), ("catalog.csv", Bytes("file,outlet\na.html,Post\n")))
            ),
            ("a.tar", Tar(("a.html", page), ("a.yml", Bytes("outlet: Post\n")))),
            ("a.tgz", Gzip(Tar(("a.html", page)))),
            ("a.eml", mail),
            ("a.mhtml", mail),
            ("a.xml", feed),
            ("a.jsonl", lines),
            ("a.json", Bytes("{\"items\":[{\"id\":1,\"content_html\":\"<p>The board met.</p>\"}]}")),
            ("b.json", Bytes("[{\"id\":1,\"body\":[\"The board met.\"]},{\"id\":2,\"body\":\"x\"}]")),
            (
                "c.json",
                Bytes(
                    "{\"data\":{\"articles\":[\n{\"id\":1,\"title\":\"Pier\",\"content\":{\"rendered\":\"<p>x</p>\"},\"_embedded\":{\"author\":[{\"name\":\"Ana\"}]}},\n{\"id\":2,\"title\":\"Two\",\"text\":\"x\",\"issued\":{\"date-parts\":[[2010,10]]}}]}}"
                )
            ),
            (
                "b.xml",
                Bytes(
                    "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:wp=\"urn:wp\"><title>Post</title><author><name>Ana</name></author><entry><id>1</id><title>A & B</title><content><![CDATA[<p>x</p>]]></content><wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content>y</wp:comment_content></wp:comment></entry><entry><id>2</id><summary>z</summary></entry></feed>"
                )
            ),
            ("a.csv", Bytes("id,title,body\n1,Pier,\"The board met.\n\nIt did.\"\n2,Two,Text\n")),
        ];
    }

    private static byte[] Damage(byte[] sample, Random random)
    {
        var bytes = sample.ToList();
        for (var hits = 1 + random.Next(6); hits > 0 && bytes.Count > 0; hits--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(200), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, Bytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 4:
                    bytes.InsertRange(
                        random.Next(bytes.Count),
                        bytes.GetRange(at, Math.Min(300, bytes.Count - at))
                    );
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a href=x><font>")]
    public void ReadAll_MarkupThatIsVeryDeep_Ends(string tag)
    {
        var deep = string.Concat(Enumerable.Repeat(tag, 20_000)) + Page("Pier closed");

        var results = ReadAll("a.html", Bytes("<!DOCTYPE html><html><body>" + deep));

        Assert.DoesNotContain(results, r => r.Rejection?.Reason == RejectionReason.Faulty);
    }
}
