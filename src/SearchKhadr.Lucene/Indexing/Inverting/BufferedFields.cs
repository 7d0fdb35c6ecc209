using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>All fields in memory that have a term, as a codec writes them.</summary>
internal sealed class BufferedFields : Fields
{
    private readonly SortedList<string, FieldPostings> _fields = new(StringComparer.Ordinal);

    public BufferedFields(IEnumerable<(string Name, FieldPostings Postings)> fields)
    {
        foreach (var (name, postings) in fields)
        {
            if (postings.Count > 0)
                _fields.Add(name, postings);
        }
    }

    public override IReadOnlyList<string> Names => [.. _fields.Keys];

    public override Terms? Terms(string field) =>
        _fields.TryGetValue(field, out var postings) ? new BufferedTerms(postings) : null;
}
