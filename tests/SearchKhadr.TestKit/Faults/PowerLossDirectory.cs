using SearchKhadr.Lucene.Store;

namespace SearchKhadr.TestKit.Faults;

/// <summary>A folder in memory that knows what a disk would have kept had the power failed just now.</summary>
/// <remarks>
/// Kept are: the names as of the last sync of the folder and any of the changes since; of a synced file all bytes; of
/// any other file some beginning of it. <b>Threads</b> Safe for any number at once.
/// </remarks>
public sealed class PowerLossDirectory : IndexDirectory
{
    private readonly Lock _turn = new();
    private readonly MemoryDirectory _inner = new();
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly List<Action<Dictionary<string, int>>> _changes = [];
    private readonly Dictionary<int, byte[]> _deleted = [];
    private readonly HashSet<int> _synced = [];
    private Dictionary<string, int> _durable = new(StringComparer.Ordinal);
    private int _nextFile;

    /// <inheritdoc/>
    public override string Name => "power loss";

    /// <summary>What is there after the power failed now.</summary>
    public MemoryDirectory AfterPowerLoss(Random random)
    {
        lock (_turn)
        {
            var names = new Dictionary<string, int>(_durable, StringComparer.Ordinal);
            var share = random.NextDouble();
            foreach (var change in _changes.Where(_ => random.NextDouble() < share))
                change(names);
            var current = _names.ToDictionary(pair => pair.Value, pair => pair.Key);
            var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var (name, file) in names)
            {
                var bytes = current.TryGetValue(file, out var now) ? Read(now) : _deleted[file];
                files[name] = _synced.Contains(file) ? bytes : bytes[..random.Next(bytes.Length + 1)];
            }
            var left = new MemoryDirectory();
            DirectoryCopy.Write(files, left);
            return left;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> ListAll() => _inner.ListAll();

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name) => _inner.OpenInput(name);

    /// <inheritdoc/>
    public override IndexOutput CreateOutput(string name)
    {
        lock (_turn)
        {
            var output = _inner.CreateOutput(name);
            var file = _nextFile++;
            _names.Add(name, file);
            _changes.Add(names => names[name] = file);
            return output;
        }
    }

    /// <inheritdoc/>
    public override void DeleteFile(string name)
    {
        lock (_turn)
        {
            _deleted[_names.GetValueOrDefault(name, -1)] = Read(name);
            _inner.DeleteFile(name);
            _names.Remove(name);
            _changes.Add(names => names.Remove(name));
        }
    }

    /// <inheritdoc/>
    public override long FileLength(string name) => _inner.FileLength(name);

    /// <inheritdoc/>
    public override void Rename(string source, string destination)
    {
        lock (_turn)
        {
            _inner.Rename(source, destination);
            var file = _names[source];
            _names.Remove(source);
            _names[destination] = file;
            _changes.Add(names =>
            {
                names.Remove(source);
                names[destination] = file;
            });
        }
    }

    /// <inheritdoc/>
    public override void Sync(IReadOnlyCollection<string> names)
    {
        lock (_turn)
        {
            _synced.UnionWith(names.Select(name => _names[name]));
        }
    }

    /// <inheritdoc/>
    public override void SyncMetadata()
    {
        lock (_turn)
        {
            _durable = new Dictionary<string, int>(_names, StringComparer.Ordinal);
            _changes.Clear();
        }
    }

    /// <inheritdoc/>
    public override IndexLock ObtainLock(string name) => _inner.ObtainLock(name);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
    }

    private byte[] Read(string name)
    {
        using var input = _inner.OpenInput(name);
        return input.ReadSpan((int)input.Length).ToArray();
    }
}
