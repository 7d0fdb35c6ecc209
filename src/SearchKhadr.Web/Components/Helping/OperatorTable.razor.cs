using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Building;

namespace SearchKhadr.Web.Components.Helping;

/// <summary>The operators: what is typed, what it finds, and one that finds something here.</summary>
public sealed partial class OperatorTable
{
    /// <summary>The examples of this archive.</summary>
    [Parameter, EditorRequired]
    public required OwnExamples Examples { get; set; }

    private IEnumerable<(string Shape, string Meaning, OwnExample? Example)> Rows =>
        [
            (Texts.WordsShape, Texts.WordsMeaning, Examples.Words),
            (Texts.PhraseShape, Texts.PhraseMeaning, Examples.Phrase),
            (Texts.WithoutShape, Texts.WithoutMeaning, Examples.Without),
            (Texts.EitherShape, Texts.EitherMeaning, Examples.Either),
            (Texts.GroupShape, Texts.GroupMeaning, Examples.Group),
            (Texts.PrefixShape, Texts.PrefixMeaning, Examples.Prefix),
            (Texts.NearShape, Texts.NearMeaning, Examples.Near),
            (Texts.FuzzyShape, Texts.FuzzyMeaning, Examples.Fuzzy),
            (Texts.PartShape, Texts.PartMeaning, Examples.Part),
            (Texts.CommentsShape, Texts.CommentsMeaning, Examples.Comments),
            (Texts.OutletShape, Texts.OutletMeaning, Examples.Outlet),
            (Texts.ByShape, Texts.ByMeaning, Examples.By),
            (Texts.WhenShape, Texts.WhenMeaning, Examples.When),
            (Texts.UndatedShape, Texts.UndatedMeaning, Examples.Undated),
            (Texts.LanguageShape, Texts.LanguageMeaning, Examples.Language),
        ];
}
