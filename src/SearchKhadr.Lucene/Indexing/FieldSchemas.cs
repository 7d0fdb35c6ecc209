using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>All fields that an index has met, each under one number in all segments.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once. <b>Source</b> Lucene 8 <c>FieldInfos.FieldNumbers</c>.
/// </remarks>
internal sealed class FieldSchemas
{
    private readonly Lock _turn = new();
    private readonly Dictionary<string, FieldSchema> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<int> _numbers = [];
    private int _next;

    /// <summary>What is settled about a field; a new one has nothing settled.</summary>
    public FieldSchema GetOrAdd(string name)
    {
        lock (_turn)
        {
            return _byName.TryGetValue(name, out var schema) ? schema : Add(name, preferredNumber: _next);
        }
    }

    /// <summary>Takes over the fields of a segment that is there already.</summary>
    public void Adopt(FieldInfos fields)
    {
        foreach (var field in fields)
        {
            var schema = _byName.TryGetValue(field.Name, out var known)
                ? known
                : Add(field.Name, field.Number);
            schema.Adopt(field);
        }
    }

    private FieldSchema Add(string name, int preferredNumber)
    {
        var number = preferredNumber;
        if (!_numbers.Add(number))
        {
            while (!_numbers.Add(_next))
                _next++;
            number = _next;
        }
        while (_numbers.Contains(_next))
            _next++;
        var schema = new FieldSchema(name, number);
        _byName.Add(name, schema);
        return schema;
    }
}
