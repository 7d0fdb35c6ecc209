using System.Globalization;
using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Copies;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Archive.Schema;

/// <summary>Makes of an article what is indexed.</summary>
/// <remarks><b>Guarantees</b> <see cref="StoredArticle"/> makes an equal article of what is stored.</remarks>
internal sealed class ArticleDocument
{
    // A keyword's bytes have a limit; a name beyond this one was never a name.
    private const int MaxKeywordChars = 2000;

    private readonly Document _document = [];
    private readonly TextLanguage _language;

    private ArticleDocument(TextLanguage language) => _language = language;

    /// <summary>The document of an article.</summary>
    /// <param name="keys">What tells its copies, where that is known already.</param>
    public static Document Of(Article article, CopyKeys? keys = null)
    {
        var made = new ArticleDocument(TextLanguage.Of(article.Language));
        made.AddCapture(article.Capture);
        made.AddTexts(article);
        made.AddNames(article);
        made.AddDates(article);
        made.AddComments(article);
        made.AddProvenance(article);
        made.AddCopyKeys(keys ?? CopyKeys.Of(article));
        return made._document;
    }

    /// <summary>A name as its column and keyword hold it.</summary>
    public static string Clip(string name)
    {
        if (name.Length <= MaxKeywordChars)
            return name;
        return char.IsHighSurrogate(name[MaxKeywordChars - 1])
            ? name[..(MaxKeywordChars - 1)]
            : name[..MaxKeywordChars];
    }

    private void AddCapture(Capture capture)
    {
        var id = ArticleId.Of(capture.File);
        Add(FieldNames.Document, DocumentKind.Article.Name, FieldTypes.Key);
        Add(FieldNames.Article, id, FieldTypes.Key);
        Add(FieldNames.Id, id, FieldTypes.Id);
        Add(FieldNames.File, capture.File, FieldType.StoredKeyword);
        Add(FieldNames.Checksum, capture.Checksum, FieldType.StoredKeyword);
        _document.Add(Field.OfInt64(FieldNames.LengthBytes, capture.LengthBytes, FieldType.StoredOnly));
        Add(FieldNames.Format, capture.Format, FieldTypes.Facet);
        Add(FieldNames.Encoding, capture.Encoding, FieldTypes.Facet);
        if (capture.Container is { } container)
            Add(FieldNames.Container, container, FieldType.StoredKeyword);
        if (capture.SavedAt is { } savedAt)
            Add(FieldNames.SavedAt, Clip(savedAt), FieldType.StoredOnly);
        foreach (var note in capture.Notes)
            Add(FieldNames.CaptureNotes, note, FieldType.StoredOnly);
        foreach (var part in capture.Parts)
            Add(FieldNames.CaptureParts, part, FieldType.StoredOnly);
    }

    private void AddProvenance(Article article)
    {
        foreach (var (field, stage, evidence) in article.Provenance)
            Add(FieldNames.Provenance, $"{field}\n{stage}\n{evidence}", FieldType.StoredOnly);
    }

    private void AddTexts(Article article)
    {
        Add(FieldNames.Analysis, _language.Name, FieldTypes.Facet);
        Add(FieldNames.Language, article.Language, FieldTypes.Facet);
        AddText(SearchableParts.Headline, article.Headline);
        if (article.HeadlineMade)
            Add(FieldNames.HeadlineMade, "true", FieldType.StoredKeyword);
        if (article.Standfirst is { } standfirst)
            AddText(SearchableParts.Standfirst, standfirst);
        for (var i = 0; i < article.Body.Count; i++)
        {
            AddText(SearchableParts.Body, article.Body[i].Text);
            if (StoredBlock.Write(i, article.Body[i]) is { } mark)
                Add(FieldNames.Blocks, mark, FieldType.StoredOnly);
        }
        foreach (var (first, time, text) in article.Entries)
            Add(
                FieldNames.Entries,
                string.Create(CultureInfo.InvariantCulture, $"{first}\n{time}\n{text}"),
                FieldType.StoredOnly
            );
        foreach (var caption in article.Captions)
        {
            AddText(SearchableParts.Captions, caption.Text);
            Add(FieldNames.CaptionCredits, caption.Credit ?? "", FieldType.StoredOnly);
            var place = caption.Before?.ToString(CultureInfo.InvariantCulture) ?? "";
            Add(FieldNames.CaptionPlaces, place, FieldType.StoredOnly);
        }
    }

    private void AddNames(Article article)
    {
        AddName(FieldNames.Outlet, article.Outlet);
        AddKeyword(FieldNames.Agency, article.Agency);
        AddName(FieldNames.Section, article.Section);
        foreach (var person in article.Byline)
            AddName(FieldNames.Byline, person);
        AddKeyword(FieldNames.Kind, article.Kind);
        AddKeyword(FieldNames.Url, article.Url);
    }

    private void AddDates(Article article)
    {
        AddDate(FieldNames.Published, article.Published);
        AddDate(FieldNames.Updated, article.Updated);
        if (PartialDate.TryParse(article.Published.Value, out var published))
        {
            AddDay(FieldNames.PublishedFirst, published.First);
            AddDay(FieldNames.PublishedLast, published.Last);
            Add(FieldNames.PublishedYear, published.Text[..4], FieldTypes.UnstoredFacet);
            if (!published.IsYear)
                Add(FieldNames.PublishedMonth, published.Text[..7], FieldTypes.UnstoredFacet);
        }
        if (article.NotBefore is { } day)
            Add(FieldNames.NotBefore, day.ToString("O", CultureInfo.InvariantCulture), FieldType.StoredOnly);
        if (DateCertainty.Of(article) is { } certainty)
            Add(FieldNames.Certainty, certainty, FieldTypes.UnstoredFacet);
    }

    private void AddComments(Article article)
    {
        foreach (var comment in article.Comments)
        {
            AddText(SearchableParts.Comments, comment.Text);
            Add(FieldNames.CommentAuthors, comment.Author ?? "", FieldType.StoredOnly);
            Add(FieldNames.CommentTimes, comment.Time ?? "", FieldType.StoredOnly);
            Add(FieldNames.CommentTimeTexts, comment.TimeText ?? "", FieldType.StoredOnly);
            var votes = comment.Votes?.ToString(CultureInfo.InvariantCulture) ?? "";
            Add(FieldNames.CommentVotes, votes, FieldType.StoredOnly);
            _document.Add(
                Field.OfInt32(FieldNames.CommentParents, comment.Parent ?? -1, FieldType.StoredOnly)
            );
        }
        foreach (var author in article.Comments.Select(comment => comment.Author).OfType<string>())
            Add(FieldNames.Commenters, Clip(author), FieldTypes.UnstoredFacet);
        if (article.CommentLanguage is { } language)
            Add(FieldNames.CommentLanguage, language, FieldTypes.Facet);
        AddNumber(FieldNames.CommentCount, article.Comments.Count);
        Add(FieldNames.HasComments, YesOrNo.Of(article.Comments.Count > 0), FieldTypes.UnstoredFacet);
        if (article.AnnouncedComments is { } announced)
            _document.Add(Field.OfInt32(FieldNames.CommentsAnnounced, announced, FieldType.StoredOnly));
    }

    private void AddCopyKeys(CopyKeys keys)
    {
        if (keys.Url is { } url)
            Add(FieldNames.UrlKey, Clip(url), FieldType.StoredKeyword);
        foreach (var band in keys.Bands)
            Add(FieldNames.TextBands, band, FieldTypes.Key);
        if (keys.Signature is { } signature)
            Add(FieldNames.TextSignature, signature, FieldType.StoredOnly);
    }

    private void AddDate(string name, ArticleDate date)
    {
        Add(name + FieldNames.PrecisionSuffix, EnumNames.Of(date.Precision), FieldTypes.Facet);
        if (date.Value is { } value)
            Add(name, value, FieldType.StoredKeyword);
        if (date.Source != DateSource.None)
            Add(name + FieldNames.SourceSuffix, EnumNames.Of(date.Source), FieldTypes.Facet);
        if (date.Raw is { } raw)
            Add(name + FieldNames.RawSuffix, raw, FieldType.StoredOnly);
    }

    private void AddName(string field, string? name)
    {
        AddKeyword(field, name);
        if (name is not null)
            Add(field + FieldNames.WordsSuffix, name, FieldTypes.NameWords);
    }

    private void AddKeyword(string field, string? value)
    {
        if (value is null)
            return;
        if (value.Length <= MaxKeywordChars)
        {
            Add(field, value, FieldTypes.Facet);
            return;
        }
        Add(field, value, FieldType.StoredOnly);
        Add(field, Clip(value), FieldTypes.UnstoredFacet);
    }

    private void AddText(string part, string text) => Add(_language.Field(part), text, FieldType.StoredText);

    // A column to sort and count by, and a point to find it by.
    private void AddDay(string field, DateOnly day)
    {
        var number = PartialDate.ToNumber(day);
        AddNumber(field, number);
        _document.Add(PointFields.OfInt64(field, number));
    }

    private void AddNumber(string field, long number) =>
        _document.Add(Field.OfInt64(field, number, FieldTypes.Number));

    private void Add(string field, string value, FieldType type) =>
        _document.Add(Field.OfText(field, value, type));
}
