using SearchKhadr.Highlighting;
using SearchKhadr.Lucene.Facets;

namespace SearchKhadr.Benchmarks.Peers.Own;

/// <summary>What a results page shows, as far as it was asked for.</summary>
internal sealed class OwnPage
{
    public int Total { get; init; }

    public required long[] Ids { get; init; }

    /// <summary>The best hit's score; 0 where there is none.</summary>
    public float Best { get; init; }

    public FacetCounts? Outlets { get; init; }

    public FacetCounts? Months { get; init; }

    public IReadOnlyList<OwnHit> Hits { get; init; } = [];
}

/// <summary>A hit's head and passages.</summary>
internal sealed record OwnHit(
    string Headline,
    string Url,
    string Outlet,
    string Date,
    IReadOnlyList<OwnPassage> Passages
);

/// <summary>A passage's text, and what to mark in it.</summary>
internal sealed record OwnPassage(string Text, IReadOnlyList<TextRun> Runs)
{
    public static OwnPassage Of(FieldText field, Passage passage) =>
        new(
            field.TextOf(passage.ValueIndex)[passage.Range.Start..passage.Range.End].ToString(),
            passage.Runs
        );
}
