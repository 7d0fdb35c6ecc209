using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Store;

/// <summary>An index folder in memory, for tests and for indexes that live as long as their process.</summary>
public sealed class MemoryDirectory : IndexDirectory
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _locks = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Name => "memory";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ListAll() => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override unsafe IndexInput OpenInput(string name)
    {
        var bytes = BytesOf(name);
        var pin = new PinnedArray(bytes);
        return new IndexInput(name, pin.Start, bytes.Length, pin);
    }

    /// <inheritdoc/>
    public override IndexOutput CreateOutput(string name)
    {
        if (!_files.TryAdd(name, []))
            throw new IOException($"the file exists (resource={name})");
        return new MemoryOutput(name, bytes => _files[name] = bytes);
    }

    /// <inheritdoc/>
    public override void DeleteFile(string name)
    {
        if (!_files.TryRemove(name, out _))
            throw new IndexNotFoundException("no such file", name);
    }

    /// <inheritdoc/>
    public override long FileLength(string name) => BytesOf(name).Length;

    /// <inheritdoc/>
    public override void Rename(string source, string destination)
    {
        if (!_files.TryRemove(source, out var bytes))
            throw new IndexNotFoundException("no such file", source);
        _files[destination] = bytes;
    }

    /// <inheritdoc/>
    public override void Sync(IReadOnlyCollection<string> names)
    {
        foreach (var name in names)
            _ = BytesOf(name);
    }

    /// <inheritdoc/>
    public override void SyncMetadata()
    {
        // Memory has nothing to wait for.
    }

    /// <inheritdoc/>
    public override IndexLock ObtainLock(string name)
    {
        if (!_locks.TryAdd(name, value: true))
            throw new IndexLockedException("another writer has this index open", name);
        return new MemoryLock(() => _locks.TryRemove(name, out _));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _files.Clear();

    private byte[] BytesOf(string name) =>
        _files.TryGetValue(name, out var bytes)
            ? bytes
            : throw new IndexNotFoundException("no such file", name);

    private sealed unsafe class PinnedArray(byte[] bytes) : IDisposable
    {
        private GCHandle _handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);

        public byte* Start => (byte*)_handle.AddrOfPinnedObject();

        public void Dispose()
        {
            if (_handle.IsAllocated)
                _handle.Free();
        }
    }

    private sealed class MemoryOutput(string name, Action<byte[]> finished)
        : IndexOutput(name, bufferBytes: 1 << 12)
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();

        protected override void Append(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            finished(_bytes.WrittenSpan.ToArray());
        }
    }

    private sealed class MemoryLock(Action release) : IndexLock
    {
        public override void EnsureValid()
        {
            // Nobody else can take it out of memory.
        }

        protected override void Dispose(bool disposing) => release();
    }
}
