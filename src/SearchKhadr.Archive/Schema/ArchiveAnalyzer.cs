using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Archive.Schema;

/// <summary>Takes the texts of each field apart.</summary>
/// <remarks>
/// Between two paragraphs lie a few positions and between two captions or comments many, so that no phrase
/// runs on from one into the next.
/// </remarks>
internal sealed class ArchiveAnalyzer : Analyzer
{
    private const int ParagraphGap = 10;
    private const int CommentGap = 1000;

    private static readonly Dictionary<string, (Analyzer Analyzer, int Gap)> Fields = Build();

    public override TokenStream Open(string field) => Fields[field].Analyzer.Open(field);

    public override int PositionIncrementGap(string field) => Fields[field].Gap;

    private static Dictionary<string, (Analyzer Analyzer, int Gap)> Build()
    {
        var fields = new Dictionary<string, (Analyzer Analyzer, int Gap)>(StringComparer.Ordinal);
        foreach (var language in TextLanguage.All)
        {
            foreach (var part in SearchableParts.All)
            {
                var gap = part is SearchableParts.Captions or SearchableParts.Comments
                    ? CommentGap
                    : ParagraphGap;
                fields.Add(language.Field(part), (language.Indexing, gap));
            }
            var comment = DocumentKind.Comment.Field(language.Field(SearchableParts.Comments));
            fields.Add(comment, (language.Indexing, CommentGap));
        }
        foreach (var name in (string[])[FieldNames.Outlet, FieldNames.Section, FieldNames.Byline])
        {
            var words = name + FieldNames.WordsSuffix;
            fields.Add(words, (NameAnalyzer.Instance, CommentGap));
            fields.Add(DocumentKind.Comment.Field(words), (NameAnalyzer.Instance, CommentGap));
        }
        return fields;
    }
}
