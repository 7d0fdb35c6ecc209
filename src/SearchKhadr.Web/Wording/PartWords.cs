using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Wording;

/// <summary>The parts of an article in a reader's words.</summary>
internal static class PartWords
{
    /// <summary>As a label: <c>Headline</c>, <c>Comments</c>.</summary>
    public static string Label(string part) =>
        part switch
        {
            SearchableParts.Headline => "Headline",
            SearchableParts.Standfirst => "Standfirst",
            SearchableParts.Body => "Body",
            SearchableParts.Captions => "Captions",
            SearchableParts.Comments => "Comments",
            _ => part,
        };

    /// <summary>Within a sentence: <c>headline</c>, <c>comments</c>.</summary>
    public static string InSentence(string part) => Label(part).ToLowerInvariant();

    /// <summary>Where a passage is from: <c>Body</c>, <c>Caption</c>, <c>Comment by Mil1ion</c>.</summary>
    public static string Of(Passage passage) =>
        passage.Part switch
        {
            SearchableParts.Comments when passage.CommentAuthor is { } author => $"Comment by {author}",
            SearchableParts.Comments => "Comment, no name",
            SearchableParts.Captions => "Caption",
            _ => Label(passage.Part),
        };
}
