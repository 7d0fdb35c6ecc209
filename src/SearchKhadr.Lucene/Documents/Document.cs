using System.Collections;

namespace SearchKhadr.Lucene.Documents;

/// <summary>What is indexed as one: values of fields in order.</summary>
public sealed class Document : IReadOnlyCollection<Field>
{
    private readonly List<Field> _fields = [];

    /// <summary>The values in order, walked without garbage.</summary>
    internal List<Field> Values => _fields;

    /// <inheritdoc/>
    public int Count => _fields.Count;

    /// <summary>Adds a value.</summary>
    public void Add(Field field) => _fields.Add(field);

    /// <inheritdoc/>
    public IEnumerator<Field> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
