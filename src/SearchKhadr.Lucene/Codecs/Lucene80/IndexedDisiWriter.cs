using System.Numerics;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Writes which documents have a value, by blocks of 65536 documents.</summary>
/// <remarks>
/// For each block that has a document <c>number (int16), documents - 1 (int16)</c>, then nothing where all 65536 are
/// there; for 4096 and more <c>ranks, 1024 words (int64)</c>, a rank being <c>documents of the block before it (int16)
/// </c> each 512 documents; for fewer <c>low 16 bits (int16 each)</c>. Then the block 32767 with the one document 65535
/// that ends all, then, unless there is just one block and that, for each block up to the last and for the end <c>
/// documents before it (int32), its offset (int32)</c>; a block without documents repeats the next one's.
/// Worked: documents 1 and 5: <c>0000 0001 0001 0005 | 7FFF 0000 FFFF</c>.
/// <b>Source</b> Lucene 8.8 <c>IndexedDISI.writeBitSet</c>.
/// </remarks>
internal static class IndexedDisiWriter
{
    /// <summary>A rank stands each 2^9 documents.</summary>
    public const byte RankPower = 9;

    /// <summary>A block of more documents is a bit set.</summary>
    public const int MaxSparse = 4095;

    /// <summary>How many documents a block spans.</summary>
    public const int BlockDocs = 1 << 16;

    private const int Words = BlockDocs / 64;
    private const int WordsPerRank = 1 << (RankPower - 6);
    private const int EndBlock = 32767;

    /// <summary>Writes the documents of an iterator; returns how many entries the table of blocks has.</summary>
    public static short Write(DocIdSetIterator docs, IndexOutput output)
    {
        var start = output.Position;
        var words = new ulong[Words];
        var jumps = new List<(int Index, int Offset)>();
        int block = -1,
            inBlock = 0,
            total = 0;
        for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = docs.NextDoc())
        {
            if (doc >> 16 != block)
            {
                Flush();
                block = doc >> 16;
            }
            words[(doc & 0xFFFF) >> 6] |= 1UL << doc;
            inBlock++;
        }
        Flush();
        jumps.Add((total, checked((int)(output.Position - start))));
        words[Words - 1] = 1UL << 63;
        WriteBlock(output, EndBlock, words, 1);
        return WriteJumps(output, jumps);

        void Flush()
        {
            if (inBlock == 0)
                return;
            var here = (total, checked((int)(output.Position - start)));
            while (jumps.Count <= block)
                jumps.Add(here);
            WriteBlock(output, block, words, inBlock);
            total += inBlock;
            inBlock = 0;
            Array.Clear(words);
        }
    }

    private static short WriteJumps(IndexOutput output, List<(int Index, int Offset)> jumps)
    {
        if (jumps.Count == 2)
            return 0;
        foreach (var (index, offset) in jumps)
        {
            output.WriteInt32(index);
            output.WriteInt32(offset);
        }
        return (short)jumps.Count;
    }

    private static void WriteBlock(IndexOutput output, int block, ulong[] words, int count)
    {
        output.WriteInt16((short)block);
        output.WriteInt16((short)(count - 1));
        if (count == BlockDocs)
            return;
        if (count > MaxSparse)
            WriteDense(output, words);
        else
            WriteSparse(output, words);
    }

    private static void WriteDense(IndexOutput output, ulong[] words)
    {
        var before = 0;
        for (var i = 0; i < Words; i++)
        {
            if (i % WordsPerRank == 0)
                output.WriteInt16((short)before);
            before += BitOperations.PopCount(words[i]);
        }
        foreach (var word in words)
            output.WriteInt64((long)word);
    }

    private static void WriteSparse(IndexOutput output, ulong[] words)
    {
        for (var i = 0; i < Words; i++)
        {
            for (var left = words[i]; left != 0; left &= left - 1)
                output.WriteInt16((short)((i << 6) + BitOperations.TrailingZeroCount(left)));
        }
    }
}
