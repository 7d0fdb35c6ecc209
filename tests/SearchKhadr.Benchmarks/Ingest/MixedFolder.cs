using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace SearchKhadr.Benchmarks.Ingest;

/// <summary>Makes a folder of pages of every kind, the same for a seed.</summary>
internal sealed class MixedFolder(string path, int seed)
{
    private const int PagesOfContainer = 100;

    private static readonly string[] Words =
        "the harbour board met on tuesday evening to hear what engineers had found under old pier its chair told room that repair would take most of a year and nobody counted cost residents asked why report been kept so long clerk no answer court judge lawyer prisoner camp hearing minister parliament city country law right wrong early late morning".Split(
            ' '
        );

    private readonly Random _random = new(seed);

    /// <summary>Writes so many files, one in a hundred of them a container of a hundred pages.</summary>
    public void Write(int files)
    {
        Directory.CreateDirectory(path);
        for (var i = 0; i < files; i++)
        {
            var name = Path.Combine(path, $"{i % 50:00}", i.ToString("00000", CultureInfo.InvariantCulture));
            Directory.CreateDirectory(Path.GetDirectoryName(name)!);
            switch (i % 100)
            {
                case 0:
                    WriteZip(name + ".zip");
                    break;
                case 50:
                    WriteWarc(name + ".warc.gz");
                    break;
                case 25 or 75:
                    WriteLines(name + ".jsonl");
                    break;
                case < 20:
                    File.WriteAllText(name + ".txt", Text());
                    break;
                case < 24:
                    File.WriteAllText(name + ".md", $"# {Sentence(8)}\n\n{Text()}");
                    break;
                case < 30:
                    File.WriteAllText(name + ".eml", Mail());
                    break;
                default:
                    File.WriteAllText(name + ".html", Html());
                    break;
            }
        }
    }

    private void WriteZip(string file)
    {
        using var zip = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        for (var i = 0; i < PagesOfContainer; i++)
        {
            using var entry = new StreamWriter(zip.CreateEntry($"{i}.html", CompressionLevel.Fastest).Open());
            entry.Write(Html());
        }
    }

    private void WriteWarc(string file)
    {
        using var gzip = new GZipStream(File.Create(file), CompressionLevel.Fastest);
        for (var i = 0; i < PagesOfContainer; i++)
        {
            var page = Encoding.UTF8.GetBytes(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + Html()
            );
            gzip.Write(
                Encoding.UTF8.GetBytes(
                    $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{_random.Next()}\r\nWARC-Date: 2010-10-26T12:00:00Z\r\nContent-Type: application/http\r\nContent-Length: {page.Length}\r\n\r\n"
                )
            );
            gzip.Write(page);
            gzip.Write("\r\n\r\n"u8);
        }
    }

    private void WriteLines(string file)
    {
        using var lines = new StreamWriter(file);
        for (var i = 0; i < PagesOfContainer; i++)
        {
            lines.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        id = _random.Next(),
                        headline = Sentence(8),
                        body = Text(),
                    }
                )
            );
        }
    }

    private string Mail() =>
        $"From: Ana Ruiz <a@example.org>\r\nTo: b@example.org\r\nSubject: {Sentence(6)}\r\nDate: Tue, 26 Oct 2010 09:14:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{Html()}";

    private string Text()
    {
        var text = new StringBuilder(Sentence(8)).Append("\n\nBy Ana Ruiz\n26 October 2010\n\n");
        for (var i = 0; i < 12; i++)
            text.Append(Paragraph()).Append("\n\n");
        return text.ToString();
    }

    /// <summary>A page as newspapers have it: some 40 KB, of which 6 KB are the article.</summary>
    private string Html()
    {
        var html = new StringBuilder(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        );
        var headline = Sentence(8);
        html.Append(headline).Append(" - Harbour Post</title><style>");
        for (var i = 0; i < 60; i++)
            html.Append(".c").Append(i).Append("{margin:0 auto;padding:1px 2px;color:#333;background:none}");
        html.Append("</style></head><body><nav><ul>");
        for (var i = 0; i < 60; i++)
            html.Append("<li class=\"c")
                .Append(i)
                .Append("\"><a href=\"/s/")
                .Append(i)
                .Append("\">")
                .Append(Sentence(2))
                .Append("</a></li>");
        html.Append("</ul></nav><main><article><h1>")
            .Append(headline)
            .Append(
                "</h1><p class=\"byline\">By Ana Ruiz</p><time datetime=\"2010-10-26\">26 October 2010</time>"
            );
        for (var i = 0; i < 12; i++)
            html.Append("<p>").Append(Paragraph()).Append("</p>");
        html.Append("</article><section id=\"comments\"><h2>8 comments</h2><ol>");
        for (var i = 0; i < 8; i++)
            html.Append("<li class=\"comment\"><cite class=\"author\">Reader ")
                .Append(i)
                .Append("</cite><time>27 October 2010</time><p>")
                .Append(Paragraph())
                .Append("</p></li>");
        html.Append("</ol></section></main><aside>");
        for (var i = 0; i < 80; i++)
            html.Append("<div class=\"teaser\"><h3><a href=\"/a/")
                .Append(i)
                .Append("\">")
                .Append(Sentence(7))
                .Append("</a></h3><p>")
                .Append(Sentence(12))
                .Append("</p></div>");
        return html.Append("</aside><footer>© 2010 Harbour Post</footer></body></html>").ToString();
    }

    private string Paragraph() => string.Join(' ', Enumerable.Range(0, 4).Select(_ => Sentence(16)));

    private string Sentence(int words)
    {
        var text = string.Join(
            ' ',
            Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)])
        );
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }
}
