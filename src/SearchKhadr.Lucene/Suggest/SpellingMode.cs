namespace SearchKhadr.Lucene.Suggest;

/// <summary>When other spellings of a word are looked for.</summary>
public enum SpellingMode
{
    /// <summary>Only if no document has the word.</summary>
    WhenUnknown,

    /// <summary>Always, but only spellings that more documents have.</summary>
    MoreCommon,

    /// <summary>Always, any spelling.</summary>
    Always,
}
