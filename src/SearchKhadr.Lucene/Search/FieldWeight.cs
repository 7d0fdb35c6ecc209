namespace SearchKhadr.Lucene.Search;

/// <summary>How much a word of a field counts, beside the same word of other fields.</summary>
/// <param name="Field">The field.</param>
/// <param name="Weight">How many times it counts. <b>Shape</b> 1 or more.</param>
public readonly record struct FieldWeight(string Field, float Weight = 1f);
