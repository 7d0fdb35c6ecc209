using System.Buffers;
using System.Text.Json;

namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>Reads a corpus of one JSON object a line.</summary>
internal static class CorpusFile
{
    public static IEnumerable<BenchArticle> Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 20);
        var (start, end) = (0, 0);
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                yield return Parse(buffer.AsSpan(start, length));
                start += length + 1;
                continue;
            }
            var rest = end - start;
            var larger = rest == buffer.Length ? ArrayPool<byte>.Shared.Rent(2 * rest) : buffer;
            buffer.AsSpan(start, rest).CopyTo(larger);
            if (larger != buffer)
                ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
            (start, end) = (0, rest);
            var read = file.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                break;
            end += read;
        }
        if (end > start)
            yield return Parse(buffer.AsSpan(start, end - start));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    public static BenchArticle Parse(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        var article = new BenchArticle();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8))
                article.Id = ReadNumber(ref json);
            else if (json.ValueTextEquals("url"u8))
                article.Url = ReadText(ref json);
            else if (json.ValueTextEquals("outlet"u8))
                article.Outlet = ReadText(ref json);
            else if (json.ValueTextEquals("date"u8))
                article.Date = ReadText(ref json);
            else if (json.ValueTextEquals("headline"u8))
                article.Headline = ReadText(ref json);
            else if (json.ValueTextEquals("body"u8))
                article.Body = ReadText(ref json);
            else if (json.ValueTextEquals("comments"u8))
                ReadComments(ref json, article.Comments);
            else
                json.Skip();
        }
        return article;
    }

    private static void ReadComments(ref Utf8JsonReader json, List<string> comments)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartArray)
        {
            json.Skip();
            return;
        }
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (json.ValueTextEquals("text"u8))
                    comments.Add(ReadText(ref json));
                else
                    json.Skip();
            }
        }
    }

    private static long ReadNumber(ref Utf8JsonReader json) =>
        json.Read() && json.TokenType == JsonTokenType.Number ? json.GetInt64() : 0;

    private static string ReadText(ref Utf8JsonReader json) =>
        json.Read() && json.TokenType == JsonTokenType.String ? json.GetString()! : "";
}
