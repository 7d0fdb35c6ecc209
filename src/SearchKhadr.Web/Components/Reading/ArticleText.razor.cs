using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>An article's text as it was set: paragraphs, subheads, quotes, lists and tables, captions where they stood.</summary>
public sealed partial class ArticleText
{
    // The headline is the first; what is deeper than a fourth looks like one.
    private const int Headline = 1;
    private const int DeepestHeading = 4;

    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    private Article Source => Shown.Article.View.Article;

    /// <summary>What is shown, each with the level of its heading: none is left out between one and the next.</summary>
    private IEnumerable<(BodyGroup Group, int Heading)> Groups
    {
        get
        {
            var heading = Headline;
            foreach (var group in Shown.Groups)
            {
                if (group.Kind == BlockKind.Subhead)
                {
                    var level = Headline + Source.Body[group.Indexes[0]].Level;
                    heading = Math.Min(Math.Min(level, heading + 1), DeepestHeading);
                }
                yield return (group, heading);
            }
        }
    }

    private static string PartWords(PartPlace place) =>
        Phrase.Of(Texts.TextPart, CountWords.Of(place.Number), CountWords.Of(place.Count));
}
