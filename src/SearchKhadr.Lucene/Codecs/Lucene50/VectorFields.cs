using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>The term vectors of one document, as an index of that document alone.</summary>
internal sealed class VectorFields : Fields
{
    private readonly SortedDictionary<string, VectorField> _fields = new(StringComparer.Ordinal);

    /// <summary>Takes what was read.</summary>
    /// <exception cref="Errors.CorruptIndexException">A field has a number that the segment does not know, or comes twice.</exception>
    public VectorFields(VectorDocument document, FieldInfos infos, string resource)
    {
        foreach (var field in document.Fields)
        {
            if (infos.Find(field.Number) is not { } info || !_fields.TryAdd(info.Name, field))
                throw new Errors.CorruptIndexException(
                    $"term vectors of a field that is not there or comes twice, number={field.Number}",
                    resource
                );
        }
        Names = [.. _fields.Keys];
    }

    public override IReadOnlyList<string> Names { get; }

    public override Terms? Terms(string field) =>
        _fields.TryGetValue(field, out var found) ? new VectorTerms(found) : null;
}
