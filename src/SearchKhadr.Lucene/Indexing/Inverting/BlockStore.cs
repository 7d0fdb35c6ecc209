namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>Hands out blocks of zeroes and takes them back, so that one buffer's memory serves the next.</summary>
internal sealed class BlockStore
{
    /// <summary>How long a block is. <b>Units</b> bytes.</summary>
    public const int BlockBytes = 1 << 15;

    private readonly Stack<byte[]> _free = new();

    /// <summary>A block of zeroes.</summary>
    public byte[] Take() => _free.TryPop(out var block) ? block : new byte[BlockBytes];

    /// <summary>Takes a block back and empties it.</summary>
    public void Return(byte[] block)
    {
        Array.Clear(block);
        _free.Push(block);
    }
}
