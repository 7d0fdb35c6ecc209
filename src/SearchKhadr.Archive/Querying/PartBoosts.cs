using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Querying;

/// <summary>How much a word counts by where it stands.</summary>
internal static class PartBoosts
{
    public static float Of(string part) =>
        part switch
        {
            SearchableParts.Headline => 3f,
            SearchableParts.Standfirst => 1.5f,
            SearchableParts.Captions or SearchableParts.Comments => 0.7f,
            _ => 1f,
        };
}
