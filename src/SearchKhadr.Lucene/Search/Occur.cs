namespace SearchKhadr.Lucene.Search;

/// <summary>The part that a clause plays.</summary>
public enum Occur
{
    /// <summary>Has to match, and adds to the score.</summary>
    Must,

    /// <summary>Has to match, and adds nothing to the score.</summary>
    Filter,

    /// <summary>May match, and then adds to the score.</summary>
    Should,

    /// <summary>Must not match.</summary>
    MustNot,
}
