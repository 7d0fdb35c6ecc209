namespace SearchKhadr.Ingestion.Decoding;

/// <summary>The scripts that legacy encodings were made for.</summary>
internal enum LetterScript
{
    Latin,
    Cyrillic,
    Greek,
    Hebrew,
    Arabic,
    Thai,

    /// <summary>Han, kana and hangul.</summary>
    EastAsian,

    /// <summary>What no legacy encoding that is looked for was made for.</summary>
    Other,
}
