namespace SearchKhadr.Archive.Reading;

/// <summary>Where an article stands among the results of a search.</summary>
/// <param name="Position">Its number in the order of the search, counted from 1.</param>
/// <param name="Total">How many articles match, exactly.</param>
/// <param name="Previous">The result before it; null at the first.</param>
/// <param name="Next">The result after it; null at the last.</param>
public sealed record ResultPlace(int Position, int Total, ResultNeighbour? Previous, ResultNeighbour? Next);
