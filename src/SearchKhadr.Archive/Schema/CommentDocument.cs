using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Archive.Schema;

/// <summary>Makes of each comment of an article what is indexed of it by itself.</summary>
/// <remarks>
/// It has the comment's words, and everything that an article is counted and filtered by. What is shown of it is stored
/// once, with its article.
/// </remarks>
internal sealed class CommentDocument
{
    private static readonly DocumentKind Kind = DocumentKind.Comment;

    private readonly List<Field> _ofArticle = [];
    private readonly Article _article;
    private readonly string _textField;

    private CommentDocument(Article article)
    {
        _article = article;
        var language = TextLanguage.Of(article.Language);
        _textField = Kind.Field(language.Field(SearchableParts.Comments));
        AddBelonging();
        Add(FieldNames.Analysis, language.Name, FieldTypes.Key);
        Add(FieldNames.Language, article.Language, FieldTypes.UnstoredFacet);
        AddNames();
        AddDates();
        Add(FieldNames.HasComments, YesOrNo.Yes, FieldTypes.UnstoredFacet);
    }

    /// <summary>The documents of an article's comments, in their order.</summary>
    public static IEnumerable<Document> Of(Article article)
    {
        if (article.Comments.Count == 0)
            yield break;
        var made = new CommentDocument(article);
        for (var i = 0; i < article.Comments.Count; i++)
            yield return made.Of(i);
    }

    private Document Of(int index)
    {
        var document = new Document();
        foreach (var field in _ofArticle)
            document.Add(field);
        var comment = _article.Comments[index];
        document.Add(Field.OfText(_textField, comment.Text, FieldTypes.UnstoredText));
        document.Add(Field.OfInt32(FieldNames.CommentIndex, index, FieldType.StoredOnly));
        if (CommentTime.Of(comment, _article.Published) is { } time)
        {
            document.Add(Field.OfInt64(FieldNames.WrittenFirst, time.First, FieldTypes.Number));
            document.Add(Field.OfInt64(FieldNames.WrittenLast, time.Last, FieldTypes.Number));
        }
        return document;
    }

    private void AddBelonging()
    {
        var capture = _article.Capture;
        _ofArticle.Add(Field.OfText(FieldNames.Document, Kind.Name, FieldTypes.Key));
        _ofArticle.Add(Field.OfText(FieldNames.Article, ArticleId.Of(capture.File), FieldType.StoredKeyword));
        if (capture.Container is { } container)
            _ofArticle.Add(Field.OfText(FieldNames.Container, container, FieldTypes.Key));
    }

    private void AddNames()
    {
        AddName(FieldNames.Outlet, _article.Outlet);
        AddName(FieldNames.Section, _article.Section);
        foreach (var person in _article.Byline)
            AddName(FieldNames.Byline, person);
        if (_article.Kind is { } kind)
            Add(FieldNames.Kind, ArticleDocument.Clip(kind), FieldTypes.UnstoredFacet);
    }

    private void AddDates()
    {
        var published = _article.Published;
        Add(
            FieldNames.Published + FieldNames.PrecisionSuffix,
            EnumNames.Of(published.Precision),
            FieldTypes.Key
        );
        if (DateCertainty.Of(_article) is { } certainty)
            Add(FieldNames.Certainty, certainty, FieldTypes.UnstoredFacet);
        if (!PartialDate.TryParse(published.Value, out var date))
            return;
        AddDay(FieldNames.PublishedFirst, date.First);
        AddDay(FieldNames.PublishedLast, date.Last);
    }

    private void AddDay(string field, DateOnly day)
    {
        var number = PartialDate.ToNumber(day);
        _ofArticle.Add(Field.OfInt64(Kind.Field(field), number, FieldTypes.Number));
        _ofArticle.Add(PointFields.OfInt64(Kind.Field(field), number));
    }

    private void AddName(string field, string? name)
    {
        if (name is null)
            return;
        Add(field, ArticleDocument.Clip(name), FieldTypes.UnstoredFacet);
        Add(field + FieldNames.WordsSuffix, name, FieldTypes.NameWords);
    }

    private void Add(string field, string value, FieldType type) =>
        _ofArticle.Add(Field.OfText(Kind.Field(field), value, type));
}
