using System.Collections.Concurrent;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>Hands out blocks of zeroes and takes them back, so that one buffer's memory serves the next.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
internal sealed class BlockStore
{
    /// <summary>How long a block is. <b>Units</b> bytes.</summary>
    public const int BlockBytes = 1 << 15;

    private readonly ConcurrentBag<byte[]> _free = [];

    /// <summary>A block of zeroes.</summary>
    public byte[] Take() => _free.TryTake(out var block) ? block : new byte[BlockBytes];

    /// <summary>Takes a block back and empties it.</summary>
    public void Return(byte[] block)
    {
        Array.Clear(block);
        _free.Add(block);
    }
}
