namespace SearchKhadr.Ingestion.Dates;

/// <summary>Years that Japan counts from the accession of its emperor, and Taiwan from its republic.</summary>
internal static class Eras
{
    /// <summary>The names of eras, a bar between them.</summary>
    public const string Names = "明治|大正|昭和|平成|令和|民國|民国";

    /// <summary>The year in our calendar of a year of an era, whose first is 1.</summary>
    public static int Year(ReadOnlySpan<char> era, int year) =>
        year
        + era switch
        {
            "明治" => 1867,
            "大正" => 1911,
            "昭和" => 1925,
            "平成" => 1988,
            "令和" => 2018,
            _ => 1911,
        };
}
