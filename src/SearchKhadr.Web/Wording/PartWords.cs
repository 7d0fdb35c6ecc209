using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Wording;

/// <summary>The parts of an article in a reader's words.</summary>
internal static class PartWords
{
    /// <summary>As a label: <c>Headline</c>, <c>Comments</c>.</summary>
    public static string Label(string part) =>
        part switch
        {
            SearchableParts.Headline => Texts.Headline,
            SearchableParts.Standfirst => Texts.Standfirst,
            SearchableParts.Body => Texts.Body,
            SearchableParts.Captions => Texts.Captions,
            SearchableParts.Comments => Texts.Comments,
            _ => part,
        };

    /// <summary>Within a sentence, after a preposition: <c>headline</c>, <c>le titre</c>.</summary>
    public static string InSentence(string part) =>
        part switch
        {
            SearchableParts.Headline => Texts.InHeadline,
            SearchableParts.Standfirst => Texts.InStandfirst,
            SearchableParts.Body => Texts.InBody,
            SearchableParts.Captions => Texts.InCaptions,
            SearchableParts.Comments => Texts.InComments,
            _ => part,
        };

    /// <summary>Where a passage is from: <c>Body</c>, <c>Caption</c>, <c>Comment by Mil1ion</c>.</summary>
    public static string Of(Passage passage) =>
        passage.Part switch
        {
            SearchableParts.Comments when passage.CommentAuthor is { } author => Phrase.Of(
                Texts.CommentBy,
                author
            ),
            SearchableParts.Comments => Texts.CommentNoName,
            SearchableParts.Captions => Texts.Caption,
            _ => Label(passage.Part),
        };
}
