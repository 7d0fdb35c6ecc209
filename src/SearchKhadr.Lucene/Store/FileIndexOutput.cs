namespace SearchKhadr.Lucene.Store;

/// <summary>A new file on a disk.</summary>
internal sealed class FileIndexOutput(string path) : IndexOutput(path)
{
    private readonly FileStream _stream = new(
        path,
        FileMode.CreateNew,
        FileAccess.Write,
        FileShare.Read | FileShare.Delete,
        bufferSize: 0
    );

    protected override void Append(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

    protected override void Dispose(bool disposing)
    {
        try
        {
            base.Dispose(disposing);
        }
        finally
        {
            _stream.Dispose();
        }
    }
}
