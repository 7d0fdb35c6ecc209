using System.Globalization;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Indexing.Plain;

/// <summary>An index as a dictionary: what a reader must say after the same changes.</summary>
internal sealed class PlainIndex(Analyzer analyzer)
{
    private readonly SortedDictionary<string, List<string>> _documents = new(StringComparer.Ordinal);

    /// <summary>The ids of its documents.</summary>
    public IReadOnlyList<string> Ids => [.. _documents.Keys];

    /// <summary>Adds a document or replaces it.</summary>
    public void Put(string id, Document document) => _documents[id] = PlainDescription.Of(document, analyzer);

    /// <summary>Removes a document.</summary>
    public void Remove(string id) => _documents.Remove(id);

    /// <summary>The number in a stored text such as <c>g4</c> of a document.</summary>
    public int GroupOf(string id, string field)
    {
        var stored = _documents[id]
            .First(line => line.StartsWith($"stored 001 {field} text g", StringComparison.Ordinal));
        return int.Parse(stored.AsSpan(stored.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>A copy that changes on its own.</summary>
    public PlainIndex Clone()
    {
        var copy = new PlainIndex(analyzer);
        foreach (var (id, lines) in _documents)
            copy._documents.Add(id, lines);
        return copy;
    }

    /// <summary>Whether a reader says the same.</summary>
    public bool Matches(IndexReader reader)
    {
        var actual = ReaderDescription.Of(reader);
        return actual.Count == _documents.Count
            && actual.All(pair =>
                _documents.TryGetValue(pair.Key, out var lines)
                && pair.Value.SequenceEqual(lines, StringComparer.Ordinal)
            );
    }

    /// <summary>Fails where a reader says something else.</summary>
    public void AssertSame(IndexReader reader)
    {
        var actual = ReaderDescription.Of(reader);
        Assert.Equal(_documents.Keys, actual.Keys);
        foreach (var (id, lines) in _documents)
            Assert.Equal(lines, actual[id]);
        Assert.Equal(_documents.Count, reader.NumDocs);
    }
}
