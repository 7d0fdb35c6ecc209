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
    public static string Of(Passage passage) => Of(passage.Part, passage.CommentAuthor);

    /// <summary>Where a mention is from, as <see cref="Of(Passage)"/> says it.</summary>
    public static string Of(Mention mention) => Of(mention.Part, mention.CommentAuthor);

    private static string Of(string part, string? commentAuthor) =>
        part switch
        {
            SearchableParts.Comments when commentAuthor is not null => Phrase.Of(
                Texts.CommentBy,
                commentAuthor
            ),
            SearchableParts.Comments => Texts.CommentNoName,
            SearchableParts.Captions => Texts.Caption,
            _ => Label(part),
        };
}
