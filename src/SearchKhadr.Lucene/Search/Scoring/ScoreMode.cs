namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>What becomes of the scores.</summary>
internal enum ScoreMode
{
    /// <summary>Every match is visited and none is scored.</summary>
    None,

    /// <summary>Every match is visited and scored.</summary>
    All,

    /// <summary>Matches whose score cannot compete may be left out.</summary>
    Top,
}
