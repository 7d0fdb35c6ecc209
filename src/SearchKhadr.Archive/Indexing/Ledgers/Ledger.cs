using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SearchKhadr.Ingestion;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Indexing.Ledgers;

/// <summary>Every file that the archive has read, and what became of it; a commit of the index names the parts it is in.</summary>
/// <remarks>
/// A commit adds a part that holds what changed, and takes in the parts before it that are not much larger, so there are few
/// parts and each entry is written few times. A part is on the disk before the commit that names it; a part that no commit
/// names is nobody's, and the next writer removes it.
/// </remarks>
internal sealed class Ledger
{
    /// <summary>Under this name a commit keeps the names of the parts, the oldest first.</summary>
    public const string Key = "searchkhadr.ledger";

    private const string Prefix = "ledger_";
    private const string Suffix = ".skl";

    private readonly Dictionary<string, LedgerEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Count)> _parts = [];

    /// <summary>A ledger of no file.</summary>
    public Ledger() { }

    /// <summary>All entries, in no order.</summary>
    public IReadOnlyCollection<LedgerEntry> Entries => _entries.Values;

    /// <summary>How many articles all files hold.</summary>
    public int ArticleCount =>
        _entries.Values.SelectMany(static entry => entry.Articles).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether any file holds an article.</summary>
    public bool HasArticles => _entries.Values.Any(entry => entry.Articles.Count > 0);

    /// <summary>Whether something changed that no commit says yet.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>The names of the parts as a commit keeps them.</summary>
    public string Text => string.Join(' ', _parts.Select(part => part.Name));

    /// <summary>Reads the ledger that a commit names; one without a ledger has an empty one.</summary>
    /// <exception cref="IndexException">A part is missing or damaged.</exception>
    public static Ledger Open(IndexDirectory directory, IReadOnlyDictionary<string, string> userData)
    {
        var ledger = new Ledger();
        foreach (var name in PartsOf(userData))
            ledger._parts.Add((name, LedgerPart.Read(directory, name, ledger.Take)));
        return ledger;
    }

    /// <summary>The names of the parts that a commit names.</summary>
    public static string[] PartsOf(IReadOnlyDictionary<string, string> userData) =>
        userData.GetValueOrDefault(Key, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Removes parts that none of the commits names, such as a crash leaves.</summary>
    public static void Sweep(IndexDirectory directory)
    {
        var parts = directory.ListAll().Where(IsPart).ToArray();
        if (parts.Length == 0 || !DirectoryReader.IndexExists(directory))
            return;
        var commits = DirectoryReader.ListCommits(directory);
        var named = commits.SelectMany(commit => PartsOf(commit.UserData)).ToHashSet(StringComparer.Ordinal);
        foreach (var part in parts.Where(part => !named.Contains(part)))
            Delete(directory, part);
    }

    /// <summary>What became of a file.</summary>
    public bool TryFind(string file, [NotNullWhen(true)] out LedgerEntry? entry) =>
        _entries.TryGetValue(file, out entry);

    /// <summary>Notes what became of a file.</summary>
    public void Put(LedgerEntry entry)
    {
        Refresh(entry);
        IsChanged = true;
    }

    /// <summary>Notes a file's new stamp, which is worth no commit of its own but goes with the next.</summary>
    public void Refresh(LedgerEntry entry)
    {
        _entries[entry.File] = entry;
        _changed.Add(entry.File);
    }

    /// <summary>Forgets a file.</summary>
    public void Remove(string file)
    {
        if (!_entries.Remove(file))
            return;
        _changed.Add(file);
        IsChanged = true;
    }

    /// <summary>What could not be read of all files, in the order of their names.</summary>
    public IEnumerable<Rejection> Refusals() =>
        _entries
            .Values.Where(entry => entry.Refusals.Count > 0)
            .OrderBy(entry => entry.File, StringComparer.Ordinal)
            .SelectMany(entry => entry.Refusals);

    /// <summary>Writes what changed as a part, which the next commit has to name by <see cref="Text"/>.</summary>
    /// <exception cref="IOException">The disk refused; the ledger still knows what changed.</exception>
    public void Write(IndexDirectory directory)
    {
        if (_changed.Count == 0)
            return;
        var (first, count) = (_parts.Count, _changed.Count);
        while (first > 0 && _parts[first - 1].Count <= 2 * count)
            count += _parts[--first].Count;
        var name = NextName(directory);
        var content = first == 0 ? Whole() : Changes(directory, first);
        LedgerPart.Write(directory, name, content);
        _parts.RemoveRange(first, _parts.Count - first);
        _parts.Add((name, content.Count));
        _changed.Clear();
        IsChanged = false;
    }

    private void Take(string file, LedgerEntry? entry)
    {
        if (entry is null)
            _entries.Remove(file);
        else
            _entries[file] = entry;
    }

    private List<KeyValuePair<string, LedgerEntry?>> Whole() =>
        [
            .. _entries
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new KeyValuePair<string, LedgerEntry?>(pair.Key, pair.Value)),
        ];

    // The files that parts speak of are told by those parts; what is said of them is what holds now.
    private List<KeyValuePair<string, LedgerEntry?>> Changes(IndexDirectory directory, int first)
    {
        var files = new SortedSet<string>(_changed, StringComparer.Ordinal);
        foreach (var (name, _) in _parts.Skip(first))
            LedgerPart.Read(directory, name, (file, _) => files.Add(file));
        return
        [
            .. files.Select(file => new KeyValuePair<string, LedgerEntry?>(
                file,
                _entries.GetValueOrDefault(file)
            )),
        ];
    }

    // Numbers only grow while a commit is there, so a reader of an old commit never meets another's part.
    private static string NextName(IndexDirectory directory)
    {
        var names = directory.ListAll();
        var last = names.Where(IsPart).Select(NumberOf).DefaultIfEmpty(-1).Max();
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}{last + 1}{Suffix}");
    }

    private static bool IsPart(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal)
        && name.EndsWith(Suffix, StringComparison.Ordinal)
        && NumberOf(name) >= 0;

    private static long NumberOf(string name) =>
        long.TryParse(
            name.AsSpan(Prefix.Length..^Suffix.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : -1;

    private static void Delete(IndexDirectory directory, string name)
    {
        try
        {
            directory.DeleteFile(name);
        }
        catch (IOException)
        {
            // Somebody reads it, or it is gone already: the next writer tries again.
        }
    }
}
