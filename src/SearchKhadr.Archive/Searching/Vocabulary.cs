using System.Collections.Concurrent;
using System.Text;
using SearchKhadr.Analysis.Variants;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Archive.Searching;

/// <summary>What documents of a kind have: the ways they are analysed, and the ways their words are written.</summary>
/// <remarks><b>Threads</b> Safe for any number at once. <b>Cost</b> A seek or two for a word not asked for lately.</remarks>
internal sealed class Vocabulary(IndexReader reader, DocumentKind kind)
{
    private const int MostRemembered = 20_000;

    private readonly int _count = Count(reader, FieldNames.Document, Encoding.UTF8.GetBytes(kind.Name));

    private readonly ConcurrentDictionary<(string Field, string Term), WrittenForm[]> _forms = new();

    /// <summary>The analyses that some of them has.</summary>
    public IReadOnlyList<TextLanguage> Languages { get; } =
    [
        .. TextLanguage.All.Where(language =>
            Count(reader, kind.Field(FieldNames.Analysis), Encoding.UTF8.GetBytes(language.Name)) > 0
        ),
    ];

    /// <summary>How rare a word is, as its score counts it.</summary>
    /// <param name="documents">How many documents have it.</param>
    public float Rarity(int documents) =>
        (float)Math.Log(1 + ((_count - documents + 0.5) / (documents + 0.5)));

    /// <summary>The term and its marked forms, as far as some document has them.</summary>
    public IReadOnlyList<WrittenForm> Forms(string field, string term)
    {
        if (_forms.TryGetValue((field, term), out var known))
            return known;
        if (_forms.Count >= MostRemembered)
            _forms.Clear();
        return _forms[(field, term)] = Find(field, term);
    }

    /// <summary>How many documents have a term.</summary>
    public int Count(string field, string term) =>
        Forms(field, term).FirstOrDefault(form => form.Term == term).Documents;

    private WrittenForm[] Find(string field, string term)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(term);
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Reader.Terms(field) is not { } terms)
                continue;
            var open = terms.Open();
            for (
                var isThere = open.SeekCeil(bytes) != SeekStatus.End;
                isThere && IsForm(open.Term, bytes);
                isThere = open.MoveNext()
            )
            {
                var form = Encoding.UTF8.GetString(open.Term);
                counts[form] = counts.GetValueOrDefault(form) + open.DocFreq;
            }
        }
        return [.. counts.Select(count => new WrittenForm(count.Key, count.Value))];
    }

    private static bool IsForm(ReadOnlySpan<byte> found, ReadOnlySpan<byte> term) =>
        found.StartsWith(term)
        && (
            found.Length == term.Length
            || (found.Length == term.Length + 1 && found[^1] <= TermMarks.MaxParts)
        );

    private static int Count(IndexReader reader, string field, ReadOnlySpan<byte> term)
    {
        var count = 0;
        foreach (var leaf in reader.Leaves)
        {
            var open = leaf.Reader.Terms(field)?.Open();
            if (open is not null && open.SeekExact(term))
                count += open.DocFreq;
        }
        return count;
    }
}
