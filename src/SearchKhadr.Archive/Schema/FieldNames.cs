namespace SearchKhadr.Archive.Schema;

/// <summary>The names of an index's fields, as Luke or Solr shows them.</summary>
internal static class FieldNames
{
    /// <summary>What a document is: <c>article</c>, or something that belongs to one.</summary>
    public const string Document = "document";

    /// <summary>The id of the article that a document is or belongs to.</summary>
    public const string Article = "article";

    public const string Id = "id";
    public const string File = "file";
    public const string Checksum = "checksum";
    public const string LengthBytes = "length_bytes";
    public const string Format = "format";
    public const string Encoding = "encoding";

    /// <summary>The file that holds the page among others.</summary>
    public const string Container = "container";
    public const string SavedAt = "saved_at";
    public const string CaptureNotes = "capture_notes";

    /// <summary>The files of an article's pages, in their order.</summary>
    public const string CaptureParts = "capture_parts";

    /// <summary>What gave each field: its name, the stage and the evidence, each parted by a line break.</summary>
    public const string Provenance = "provenance";

    /// <summary>What copies have in common: the address's key, and one or more of the text's bands.</summary>
    public const string UrlKey = "url_key";
    public const string TextBands = "text_bands";
    public const string TextSignature = "text_signature";

    /// <summary>How the texts were analysed: <c>english</c>, <c>french</c>, …, <c>neutral</c>.</summary>
    public const string Analysis = "analysis";
    public const string Language = "language";
    public const string CommentLanguage = "comment_language";

    /// <summary>A live blog's entries: first paragraph, time and its text, each parted by a line break.</summary>
    public const string Entries = "entries";

    /// <summary>What the blocks of the body are that are no paragraphs, as <see cref="StoredBlock"/> writes it.</summary>
    public const string Blocks = "blocks";
    public const string HeadlineMade = "headline_made";

    /// <summary>Values beside those of <c>captions</c>, one a caption, empty where nothing is known.</summary>
    public const string CaptionCredits = "caption_credits";
    public const string CaptionPlaces = "caption_places";

    public const string Outlet = "outlet";

    /// <summary>The wire agency that supplied the text which the outlet printed.</summary>
    public const string Agency = "agency";
    public const string Section = "section";
    public const string Byline = "byline";
    public const string Kind = "kind";
    public const string Url = "url";

    /// <summary>Behind a name's field: its words without case and accents.</summary>
    public const string WordsSuffix = "_words";

    public const string Published = "published";
    public const string Updated = "updated";
    public const string PrecisionSuffix = "_precision";
    public const string SourceSuffix = "_source";
    public const string RawSuffix = "_raw";

    /// <summary>The first and last day that <see cref="Published"/> can mean, as a number such as 20101026.</summary>
    public const string PublishedFirst = "published_first";
    public const string PublishedLast = "published_last";
    public const string PublishedYear = "published_year";
    public const string PublishedMonth = "published_month";
    public const string NotBefore = "not_before";

    /// <summary>How much is known of the day: <c>day</c>, <c>month</c>, <c>year</c>, <c>not-before</c>; absent for nothing.</summary>
    public const string Certainty = "certainty";

    /// <summary>Values beside those of <c>comments</c>, one a comment, empty where nothing is known.</summary>
    public const string CommentAuthors = "comment_authors";
    public const string CommentTimes = "comment_times";
    public const string CommentTimeTexts = "comment_time_texts";
    public const string CommentVotes = "comment_votes";
    public const string CommentParents = "comment_parents";
    public const string CommentCount = "comment_count";

    /// <summary>Whether it has comments: <c>yes</c> or <c>no</c>.</summary>
    public const string HasComments = "has_comments";
    public const string CommentsAnnounced = "comments_announced";

    /// <summary>The names of those who commented, for facets.</summary>
    public const string Commenters = "commenters";

    /// <summary>Of a comment's document: which of its article's comments it is.</summary>
    public const string CommentIndex = "comment.index";

    /// <summary>Of a comment's document: when it was written, from the first minute it can mean to the last.</summary>
    public const string WrittenFirst = "comment.written_first";
    public const string WrittenLast = "comment.written_last";
}
