using System.Collections;

namespace SearchKhadr.Lucene.Model;

/// <summary>All fields of a segment, or of an index.</summary>
public sealed class FieldInfos : IReadOnlyCollection<FieldInfo>
{
    private readonly Dictionary<string, FieldInfo> _byName = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, FieldInfo> _byNumber = [];

    /// <summary>Takes fields of distinct names and numbers.</summary>
    /// <exception cref="ArgumentException">Two have one name or one number.</exception>
    public FieldInfos(IEnumerable<FieldInfo> fields)
    {
        foreach (var field in fields)
        {
            _byName.Add(field.Name, field);
            _byNumber.Add(field.Number, field);
        }
    }

    /// <inheritdoc/>
    public int Count => _byName.Count;

    /// <summary>The field of a name; null when there is none.</summary>
    public FieldInfo? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The field of a number; null when there is none.</summary>
    public FieldInfo? Find(int number) => _byNumber.GetValueOrDefault(number);

    /// <summary>The fields in the order of their numbers.</summary>
    public IEnumerator<FieldInfo> GetEnumerator() => _byNumber.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
