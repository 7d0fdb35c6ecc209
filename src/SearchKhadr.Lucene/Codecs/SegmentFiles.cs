namespace SearchKhadr.Lucene.Codecs;

/// <summary>How a segment's files are named.</summary>
/// <remarks>
/// Grammar: <c>segment ("_" suffix)? "." extension</c>. Worked: segment <c>_0</c>, suffix <c>Lucene84_0</c>,
/// extension <c>tim</c>: <c>_0_Lucene84_0.tim</c>; without a suffix: <c>_0.fdt</c>.
/// <b>Source</b> Lucene 8 <c>IndexFileNames.segmentFileName</c>.
/// </remarks>
internal static class SegmentFiles
{
    /// <summary>The name of a segment's file.</summary>
    public static string Name(string segment, string suffix, string extension) =>
        suffix.Length == 0 ? $"{segment}.{extension}" : $"{segment}_{suffix}.{extension}";
}
