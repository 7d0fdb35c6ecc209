using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>The way from one hit to those beside it; shown only at the hit that the address points at.</summary>
public sealed partial class HitSteps
{
    /// <summary>Which hit this is, counted from 1.</summary>
    [Parameter, EditorRequired]
    public required int Number { get; set; }

    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    private string Name(string which, int number) =>
        Phrase.Of(which, CountWords.Of(number), CountWords.Of(Shown.Article.HitCount));
}
