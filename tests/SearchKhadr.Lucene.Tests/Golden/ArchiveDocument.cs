using System.Globalization;
using System.Text;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Golden;

/// <summary>What each document of <c>ArchiveGolden.java</c> holds, by its number.</summary>
internal static class ArchiveDocument
{
    /// <summary>The words of a document's body.</summary>
    public static string[] Words(int number) =>
        [
            .. Enumerable
                .Range(0, (number % 12) + 1)
                .Select(place => $"w{((number * 7) + (place * place)) % 50}"),
        ];

    /// <summary>The number of a document, from its stored id.</summary>
    public static int Number(LeafReader leaf, int docId)
    {
        var stored = new Stored();
        leaf.StoredFields(docId, stored);
        return int.Parse(stored.Values["id"], CultureInfo.InvariantCulture);
    }

    /// <summary>The number of a document; its own id where it stores nothing.</summary>
    public static int NumberOrSelf(IndexReader reader, int docId)
    {
        var stored = new Stored();
        reader.StoredFields(docId, stored);
        return stored.Values.TryGetValue("id", out var id)
            ? int.Parse(id, CultureInfo.InvariantCulture)
            : docId;
    }

    /// <summary>Compares stored fields, columns, vectors and postings of a document.</summary>
    public static void AssertIs(LeafReader leaf, int docId, int number)
    {
        var stored = new Stored();
        leaf.StoredFields(docId, stored);
        Assert.Equal(string.Join(' ', Words(number)), stored.Values["body"]);
        Assert.Equal((number / 8.0).ToString(CultureInfo.InvariantCulture), stored.Values["double"]);

        var order = leaf.NumericDocValues("order")!;
        Assert.True(order.AdvanceExact(docId));
        Assert.Equal(number * 7919 % 1000, order.LongValue);
        var tags = leaf.SortedSetDocValues("tags")!;
        Assert.True(tags.AdvanceExact(docId));
        Assert.Equal($"tag {number % 7}", Encoding.UTF8.GetString(tags.LookupOrd(tags.NextOrd())));

        var expected = Occurrences(number);
        Assert.Equal(expected, Vector(leaf, docId));
        Assert.Equal(expected, Postings(leaf, docId, expected.Keys));
    }

    // Each word with its places, characters and payloads.
    private static SortedDictionary<string, string> Occurrences(int number)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var start = 0;
        var place = 0;
        foreach (var word in Words(number))
        {
            var payload = place % 3 == 1 ? $" {place:X2}09" : "";
            found[word] =
                found.GetValueOrDefault(word, "") + $"{place}@{start}-{start + word.Length}{payload};";
            start += word.Length + 1;
            place++;
        }
        return found;
    }

    private static SortedDictionary<string, string> Vector(LeafReader leaf, int docId)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var terms = leaf.TermVectors(docId)!.Terms("body")!.Open();
        while (terms.MoveNext())
        {
            var postings = terms.Postings(reuse: null, PostingsFlags.All);
            postings.NextDoc();
            found.Add(Encoding.UTF8.GetString(terms.Term), Describe(postings));
        }
        return found;
    }

    private static SortedDictionary<string, string> Postings(
        LeafReader leaf,
        int docId,
        IEnumerable<string> words
    )
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var terms = leaf.Terms("body")!.Open();
        foreach (var word in words)
        {
            Assert.True(terms.SeekExact(Encoding.UTF8.GetBytes(word)));
            var postings = terms.Postings(reuse: null, PostingsFlags.All);
            Assert.Equal(docId, postings.Advance(docId));
            found.Add(word, Describe(postings));
        }
        return found;
    }

    private static string Describe(PostingsEnum postings)
    {
        var text = new StringBuilder();
        for (var left = postings.Freq; left > 0; left--)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{postings.NextPosition()}@{postings.StartOffset}-{postings.EndOffset}"
            );
            if (postings.Payload.Length > 0)
                text.Append(CultureInfo.InvariantCulture, $" {Convert.ToHexString(postings.Payload)}");
            text.Append(';');
        }
        return text.ToString();
    }

    private sealed class Stored : StoredFieldVisitor
    {
        public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

        public override Wish Wants(FieldInfo field) => Wish.Take;

        public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8) =>
            Values.Add(field.Name, Encoding.UTF8.GetString(utf8));

        public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes) =>
            Values.Add(field.Name, Convert.ToHexString(bytes));

        public override void Int32(FieldInfo field, int value) => Add(field, value);

        public override void Int64(FieldInfo field, long value) => Add(field, value);

        public override void Single(FieldInfo field, float value) => Add(field, value);

        public override void Double(FieldInfo field, double value) => Add(field, value);

        private void Add(FieldInfo field, IFormattable value) =>
            Values.Add(field.Name, value.ToString(format: null, CultureInfo.InvariantCulture));
    }
}
