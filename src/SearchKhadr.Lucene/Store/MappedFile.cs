using System.IO.MemoryMappedFiles;

namespace SearchKhadr.Lucene.Store;

/// <summary>A file mapped into memory for reading until it is disposed.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private byte* _start;

    private MappedFile(MemoryMappedFile map, MemoryMappedViewAccessor view)
    {
        _map = map;
        _view = view;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += view.PointerOffset;
    }

    /// <summary>Opens a file as an input that unmaps it when disposed.</summary>
    public static IndexInput Open(string path, string resource)
    {
        using var stream = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read | FileShare.Delete,
            bufferSize: 0
        );
        var lengthBytes = stream.Length;
        if (lengthBytes == 0)
            return new IndexInput(resource, null, 0, owner: null);
        var map = MemoryMappedFile.CreateFromFile(
            stream,
            mapName: null,
            capacity: 0,
            MemoryMappedFileAccess.Read,
            HandleInheritability.None,
            leaveOpen: false
        );
        var file = new MappedFile(map, map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read));
        return new IndexInput(resource, file._start, lengthBytes, file);
    }

    public void Dispose()
    {
        if (_start == null)
            return;
        _start = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _map.Dispose();
    }
}
