namespace SearchKhadr.Lucene.Codecs.PerField;

/// <summary>How fields say which format their column is in.</summary>
/// <remarks>
/// A field's attributes name the format and a number that tells apart several files of one format; the files' suffix
/// is both: <c>_0_Lucene80_0.dvd</c>. <b>Source</b> Lucene 8.8 <c>PerFieldDocValuesFormat</c>.
/// </remarks>
internal static class PerFieldDocValues
{
    /// <summary>The key of the format's name.</summary>
    public const string FormatKey = "PerFieldDocValuesFormat.format";

    /// <summary>The key of the number.</summary>
    public const string SuffixKey = "PerFieldDocValuesFormat.suffix";

    /// <summary>The only format that Lucene 8.7 to 8.11 write by default.</summary>
    public const string DefaultFormat = "Lucene80";

    /// <summary>What comes between the segment's name and the extension.</summary>
    public static string FileSuffix(string format, string suffix) => $"{format}_{suffix}";
}
