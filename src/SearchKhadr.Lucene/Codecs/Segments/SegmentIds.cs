using System.Security.Cryptography;

namespace SearchKhadr.Lucene.Codecs.Segments;

/// <summary>Makes the ids by which files of different segments and commits are told apart.</summary>
internal static class SegmentIds
{
    /// <summary>A new id. <b>Shape</b> 16 random bytes.</summary>
    public static ReadOnlyMemory<byte> Create() => RandomNumberGenerator.GetBytes(CodecUtil.IdLengthBytes);
}
