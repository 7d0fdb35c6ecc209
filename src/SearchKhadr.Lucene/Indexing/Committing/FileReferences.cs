using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing.Committing;

/// <summary>Counts who needs each file of an index, and deletes what nobody needs.</summary>
/// <remarks>
/// A file that the system will not delete, as Windows does while somebody reads it, is tried again later; if it never
/// works, the next writer finds and removes it. <b>Source</b> Lucene 8 <c>IndexFileDeleter</c>.
/// </remarks>
internal sealed class FileReferences(IndexDirectory directory)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stubborn = new(StringComparer.Ordinal);

    /// <summary>Files that could not be deleted yet.</summary>
    public IReadOnlyCollection<string> Stubborn => _stubborn;

    /// <summary>Notes that somebody more needs some files.</summary>
    public void Add(IEnumerable<string> names)
    {
        foreach (var name in names)
            _counts[name] = _counts.GetValueOrDefault(name) + 1;
    }

    /// <summary>Notes that somebody no longer needs some files, and deletes those that nobody needs.</summary>
    public void Remove(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var count = _counts.GetValueOrDefault(name) - 1;
            if (count > 0)
            {
                _counts[name] = count;
                continue;
            }
            _counts.Remove(name);
            Delete(name);
        }
    }

    /// <summary>Deletes files of an index that nobody needs, such as a crash leaves, and what could not be deleted before.</summary>
    public void Sweep()
    {
        foreach (var name in directory.ListAll())
        {
            if (IndexFiles.IsOurs(name) && !_counts.ContainsKey(name))
                Delete(name);
        }
    }

    /// <summary>Tries again what could not be deleted.</summary>
    public void Retry()
    {
        foreach (var name in _stubborn.ToArray())
            Delete(name);
    }

    /// <summary>Deletes files that were begun and are needed by nobody.</summary>
    public void Discard(IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => !_counts.ContainsKey(name)).ToArray())
            Delete(name);
    }

    private void Delete(string name)
    {
        try
        {
            directory.DeleteFile(name);
            _stubborn.Remove(name);
        }
        catch (IndexNotFoundException)
        {
            _stubborn.Remove(name);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            _stubborn.Add(name);
        }
    }
}
