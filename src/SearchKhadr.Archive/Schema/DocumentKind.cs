using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Schema;

/// <summary>What a document of the index is.</summary>
/// <remarks>
/// Each kind has fields of names of its own, so that no query for one kind meets another, and all documents of a kind
/// are found by its name.
/// </remarks>
internal sealed class DocumentKind
{
    private readonly string _prefix;

    private DocumentKind(string name, string prefix)
    {
        Name = name;
        _prefix = prefix;
        All = new TermQuery(FieldNames.Document, name);
    }

    /// <summary>An article with everything on its page.</summary>
    public static DocumentKind Article { get; } = new("article", "");

    /// <summary>A comment by itself, with what is known of its article.</summary>
    public static DocumentKind Comment { get; } = new("comment", "comment.");

    /// <summary>Its value of <see cref="FieldNames.Document"/>.</summary>
    public string Name { get; }

    /// <summary>Every document of the kind.</summary>
    public Query All { get; }

    /// <summary>Its field for what an article keeps in a field.</summary>
    public string Field(string name) => _prefix + name;
}
