namespace SearchKhadr.Lucene.Codecs.PerField;

/// <summary>Which postings format each field has, as its attributes tell, and which files of the segment are whose.</summary>
/// <remarks>
/// Grammar: the attributes <c>PerFieldPostingsFormat.format</c> and <c>PerFieldPostingsFormat.suffix</c>; the files'
/// suffix is <c>format "_" suffix</c>. Worked: format <c>Lucene84</c>, suffix <c>0</c>, segment <c>_3</c>:
/// <c>_3_Lucene84_0.tim</c>.
/// <b>Source</b> Lucene 8.7 <c>perfield.PerFieldPostingsFormat</c>.
/// </remarks>
internal static class PerFieldPostingsFormat
{
    /// <summary>The attribute that names the format.</summary>
    public const string FormatKey = "PerFieldPostingsFormat.format";

    /// <summary>The attribute that tells apart several of one format.</summary>
    public const string SuffixKey = "PerFieldPostingsFormat.suffix";

    /// <summary>The files' suffix.</summary>
    public static string FileSuffix(string outer, string format, string suffix) =>
        outer.Length == 0 ? $"{format}_{suffix}" : $"{outer}_{format}_{suffix}";
}
