using System.Globalization;
using System.Text;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Tests.Codecs.Terms;

namespace SearchKhadr.Lucene.Tests.Golden.Terms;

/// <summary>The tokens that GoldenTermsWriter.java indexes.</summary>
internal static class GoldenTokens
{
    private static readonly (string Name, IndexOptions Options)[] Fields =
    [
        ("docs", IndexOptions.Docs),
        ("freqs", IndexOptions.DocsAndFreqs),
        ("positions", IndexOptions.DocsAndFreqsAndPositions),
        ("offsets", IndexOptions.DocsAndFreqsAndPositionsAndOffsets),
        ("payloads", IndexOptions.DocsAndFreqsAndPositionsAndOffsets),
        ("ids", IndexOptions.Docs),
        ("deep", IndexOptions.DocsAndFreqsAndPositions),
        ("big", IndexOptions.DocsAndFreqs),
    ];

    /// <summary>All fields of so many documents, with the numbers that a segment's field infos give them.</summary>
    public static ModelFields Build(int docCount, FieldInfos infos)
    {
        var fields = new ModelFields();
        for (var f = 0; f < Fields.Length; f++)
        {
            var (name, options) = Fields[f];
            var terms = fields.Add(
                new FieldInfo(name, infos.Find(name)!.Number)
                {
                    IndexOptions = options,
                    OmitNorms = f is 0 or >= 5,
                }
            );
            for (var doc = 0; doc < docCount; doc++)
                AddDoc(terms, f, doc);
        }
        return fields;
    }

    private static void AddDoc(ModelTerms terms, int field, int doc)
    {
        var (start, position) = (0, -1);
        for (var i = 0; i < TokenCount(field, doc); i++)
        {
            var r = Mix((doc * 331) + i, field + 100);
            var term = field == 7 ? BigTerm(i) : Encoding.UTF8.GetBytes(Word(field, doc, i, r));
            position += 1 + ((r >>> 8) % 5 == 0 ? (r >>> 16) % 400 : 0);
            start += r % 3;
            var payload = field == 4 ? new byte[(r >>> 5) % 4] : [];
            for (var j = 0; j < payload.Length; j++)
                payload[j] = (byte)(r + j);
            terms.Add(term, doc, new ModelPosition(position, start, start + term.Length, payload));
            start += term.Length;
        }
    }

    private static int TokenCount(int field, int doc) =>
        field switch
        {
            >= 1 and < 5 when doc % 500 == 77 => 300,
            < 5 when Mix(doc, field) % 17 == 0 => 0,
            < 5 => 1 + (Mix(doc, field) % 7),
            5 => 1,
            6 => 1 + (Mix(doc, field) % 3),
            _ => doc == 5 ? 3 : 0,
        };

    private static byte[] BigTerm(int index)
    {
        var term = new byte[index == 0 ? 1 : 32766];
        term.AsSpan().Fill((byte)'x');
        term[^1] = (byte)('a' + index);
        return term;
    }

    private static string Word(int field, int doc, int index, int r) =>
        field switch
        {
            5 => (doc * 7).ToString("D8", CultureInfo.InvariantCulture),
            6 => (r % 5) switch
            {
                0 => "a/b/c/d/e/f"[..(1 + (r / 5 % 11))] + Base36(r / 64 % 500),
                1 => $"https://example.org/archive/2010/{r / 5 % 3000}/the-same-words-again",
                2 => "plain lower case words " + Base36(r / 5 % 46656),
                3 => $"{(char)(0x20 + (r / 5 % 0x2000))}{(char)(0x20 + (r / 65536 % 0x500))}",
                _ => "UPPER" + Base36(r / 5 % 3000).ToUpperInvariant() + "X#~",
            },
            _ when index == 0 => "common",
            _ => (r % 4) switch
            {
                0 => $"w{r / 4 % 7}",
                1 => $"term{r / 4 % 300}",
                _ => Base36(r / 4 % 8000),
            },
        };

    private static string Base36(int value)
    {
        var text = "";
        do
        {
            text = "0123456789abcdefghijklmnopqrstuvwxyz"[value % 36] + text;
            value /= 36;
        } while (value > 0);
        return text;
    }

    private static int Mix(int a, int b)
    {
        var x = unchecked((a * (int)0x9E3779B1) + (b * (int)0x85EBCA77));
        x ^= x >>> 15;
        x *= 0x2C1B3C6D;
        x ^= x >>> 12;
        x *= 0x297A2D39;
        x ^= x >>> 15;
        return x & 0x7FFFFFFF;
    }
}
