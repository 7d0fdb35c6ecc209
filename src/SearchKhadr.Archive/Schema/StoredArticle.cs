using System.Globalization;
using System.Text;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Archive.Schema;

/// <summary>Makes an article of what is stored of its document.</summary>
internal sealed class StoredArticle : StoredFieldVisitor
{
    private readonly Dictionary<string, List<string>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<long>> _numbers = new(StringComparer.Ordinal);

    private StoredArticle() { }

    /// <summary>The article of a document, its id, and how it was analysed.</summary>
    public static (string Id, Article Article, TextLanguage Language) Read(IndexReader reader, int docId)
    {
        var stored = new StoredArticle();
        reader.StoredFields(docId, stored);
        var article = stored.ToArticle();
        return (stored.Text(FieldNames.Id) ?? "", article, TextLanguage.Of(article.Language));
    }

    public override Wish Wants(FieldInfo field) => Wish.Take;

    public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8) =>
        Add(_texts, field, Encoding.UTF8.GetString(utf8));

    public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes)
    {
        // The schema stores no bytes.
    }

    public override void Int32(FieldInfo field, int value) => Add(_numbers, field, value);

    public override void Int64(FieldInfo field, long value) => Add(_numbers, field, value);

    public override void Single(FieldInfo field, float value)
    {
        // The schema stores no fractions.
    }

    public override void Double(FieldInfo field, double value)
    {
        // The schema stores no fractions.
    }

    private Article ToArticle()
    {
        var code = Text(FieldNames.Language) ?? LanguageNames.Undetermined;
        var language = TextLanguage.Of(code);
        return new Article
        {
            Capture = ToCapture(),
            Headline = Text(language.Field(SearchableParts.Headline)) ?? "",
            HeadlineMade = Text(FieldNames.HeadlineMade) is not null,
            Standfirst = Text(language.Field(SearchableParts.Standfirst)),
            Body = StoredBlock.Read(Texts(language.Field(SearchableParts.Body)), Texts(FieldNames.Blocks)),
            Entries = [.. Texts(FieldNames.Entries).Select(ToEntry)],
            Captions =
            [
                .. Texts(language.Field(SearchableParts.Captions)).Select((text, i) => ToCaption(text, i)),
            ],
            Section = Text(FieldNames.Section),
            Byline = Texts(FieldNames.Byline),
            Outlet = Text(FieldNames.Outlet),
            Agency = Text(FieldNames.Agency),
            Url = Text(FieldNames.Url),
            Language = code,
            CommentLanguage = Text(FieldNames.CommentLanguage),
            Kind = Text(FieldNames.Kind),
            Published = ToDate(FieldNames.Published),
            Updated = ToDate(FieldNames.Updated),
            NotBefore = Text(FieldNames.NotBefore) is { } day
                ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture)
                : null,
            Comments =
            [
                .. Texts(language.Field(SearchableParts.Comments)).Select((text, i) => ToComment(text, i)),
            ],
            AnnouncedComments = (int?)Number(FieldNames.CommentsAnnounced),
            Provenance = [.. Texts(FieldNames.Provenance).Select(ToProvenance)],
        };
    }

    private Capture ToCapture() =>
        new()
        {
            File = Text(FieldNames.File) ?? "",
            Checksum = Text(FieldNames.Checksum) ?? "",
            LengthBytes = Number(FieldNames.LengthBytes) ?? 0,
            Format = Text(FieldNames.Format) ?? "",
            Encoding = Text(FieldNames.Encoding) ?? "",
            Container = Text(FieldNames.Container),
            SavedAt = Text(FieldNames.SavedAt),
            Parts = Texts(FieldNames.CaptureParts),
            Notes = Texts(FieldNames.CaptureNotes),
        };

    private ArticleDate ToDate(string name) =>
        new(
            Text(name),
            EnumNames.Parse<DatePrecision>(Text(name + FieldNames.PrecisionSuffix)),
            EnumNames.Parse<DateSource>(Text(name + FieldNames.SourceSuffix)),
            Text(name + FieldNames.RawSuffix)
        );

    private static Provenance ToProvenance(string text)
    {
        var parts = text.Split('\n', 3);
        return new Provenance(parts[0], parts[1], parts[2]);
    }

    private static LiveEntry ToEntry(string text)
    {
        var parts = text.Split('\n', 3);
        var first = int.Parse(parts[0], CultureInfo.InvariantCulture);
        return new LiveEntry(first, parts[1].Length > 0 ? parts[1] : null, parts[2]);
    }

    private Caption ToCaption(string text, int index) =>
        new(text, Beside(FieldNames.CaptionCredits, index))
        {
            Before = Beside(FieldNames.CaptionPlaces, index) is { } place
                ? int.Parse(place, CultureInfo.InvariantCulture)
                : null,
        };

    private Comment ToComment(string text, int index)
    {
        var parents = _numbers.GetValueOrDefault(FieldNames.CommentParents);
        var parent = parents is not null && index < parents.Count ? (int)parents[index] : -1;
        return new Comment(
            Beside(FieldNames.CommentAuthors, index),
            Beside(FieldNames.CommentTimes, index),
            text,
            parent < 0 ? null : parent
        )
        {
            TimeText = Beside(FieldNames.CommentTimeTexts, index),
            Votes = Beside(FieldNames.CommentVotes, index) is { } votes
                ? int.Parse(votes, CultureInfo.InvariantCulture)
                : null,
        };
    }

    private string? Beside(string field, int index)
    {
        var values = Texts(field);
        return index < values.Count && values[index].Length > 0 ? values[index] : null;
    }

    private string? Text(string field) => _texts.GetValueOrDefault(field) is [var first, ..] ? first : null;

    private List<string> Texts(string field) => _texts.GetValueOrDefault(field) ?? [];

    private long? Number(string field) => _numbers.GetValueOrDefault(field) is [var first, ..] ? first : null;

    private static void Add<T>(Dictionary<string, List<T>> values, FieldInfo field, T value)
    {
        if (!values.TryGetValue(field.Name, out var list))
            values.Add(field.Name, list = []);
        list.Add(value);
    }
}
