using System.Collections.Concurrent;
using System.Globalization;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Tests.Indexing.Plain;

namespace SearchKhadr.Lucene.Tests.Indexing.Concurrency;

/// <summary>Changes that several threads made, in the order that the writer gave them: what an index must hold after any of them.</summary>
internal sealed class OperationLog
{
    private readonly ConcurrentBag<Operation> _operations = [];
    private readonly ConcurrentBag<string> _doubtful = [];

    /// <summary>Makes random changes to a few ids, so that threads meet on the same ones.</summary>
    public void Run(IndexWriter writer, int seed, int count, int ids, string thread)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var id = random.Next(ids).ToString(CultureInfo.InvariantCulture);
            var group = random.Next(7).ToString(CultureInfo.InvariantCulture);
            var version = $"{id}:{thread}-{i}";
            try
            {
                Change(writer, random.Next(20), id, group, version);
            }
            catch
            {
                _doubtful.Add(id);
                throw;
            }
        }
    }

    /// <summary>Whether two states are the same but for ids that a change failed on, which nobody knows about.</summary>
    public bool IsSame(IEnumerable<string> one, IEnumerable<string> other)
    {
        var doubtful = _doubtful.ToHashSet(StringComparer.Ordinal);
        bool IsCertain(string version) => !doubtful.Contains(version.Split(':')[0]);
        return one.Where(IsCertain).SequenceEqual(other.Where(IsCertain), StringComparer.Ordinal);
    }

    /// <summary>Notes that everything was deleted.</summary>
    public void NoteDeleteAll(long sequence) => Note(sequence, Kind.DeleteAll, "", "", "");

    /// <summary>The versions that are left after all changes up to a number. <b>Shape</b> Ordinal order.</summary>
    public IReadOnlyList<string> After(long sequence)
    {
        var left = new List<Operation>();
        foreach (
            var operation in _operations
                .Where(operation => operation.Sequence <= sequence)
                .OrderBy(operation => operation.Sequence)
                .ThenBy(operation => operation.Kind == Kind.DeleteAll)
        )
        {
            left.RemoveAll(earlier => operation.Removes(earlier));
            if (operation.Kind is Kind.Add or Kind.Update or Kind.UpdateIdInGroup)
                left.Add(operation);
        }
        return [.. left.Select(operation => operation.Version).Order(StringComparer.Ordinal)];
    }

    /// <summary>The versions that a reader finds. <b>Shape</b> Ordinal order.</summary>
    public static IReadOnlyList<string> In(IndexReader reader) =>
        [.. Bodies.Of(reader).Order(StringComparer.Ordinal)];

    private void Change(IndexWriter writer, int kind, string id, string group, string version)
    {
        var term = new Term("id", id);
        var document = Document(id, group, version);
        switch (kind)
        {
            case < 4:
                Note(writer.AddDocument(document), Kind.Add, id, group, version);
                break;
            case < 13:
                Note(writer.UpdateDocument(term, document), Kind.Update, id, group, version);
                break;
            case < 17:
                Note(writer.DeleteDocuments(term), Kind.DeleteId, id, group, version);
                break;
            case < 19:
                Note(writer.DeleteDocuments(Both(id, group)), Kind.DeleteIdInGroup, id, group, version);
                break;
            default:
                var replaced = writer.UpdateDocument(Both(id, group), document);
                Note(replaced, Kind.UpdateIdInGroup, id, group, version);
                break;
        }
    }

    private static BooleanQuery Both(string id, string group) =>
        BooleanQuery.All(new TermQuery("id", id), new TermQuery("group", group));

    private static Document Document(string id, string group, string version) =>
        [
            Field.OfText("id", id, FieldType.StoredKeyword),
            Field.OfText("group", group, FieldType.StoredKeyword),
            Field.OfText("body", version, FieldType.StoredText),
        ];

    private void Note(long sequence, Kind kind, string id, string group, string version) =>
        _operations.Add(new Operation(sequence, kind, id, group, version));

    private enum Kind
    {
        Add,
        Update,
        DeleteId,
        DeleteIdInGroup,
        UpdateIdInGroup,
        DeleteAll,
    }

    private sealed record Operation(long Sequence, Kind Kind, string Id, string Group, string Version)
    {
        public bool Removes(Operation earlier) =>
            Kind switch
            {
                Kind.Add => false,
                Kind.DeleteAll => true,
                Kind.Update or Kind.DeleteId => earlier.Id == Id,
                _ => earlier.Id == Id && earlier.Group == Group,
            };
    }
}
