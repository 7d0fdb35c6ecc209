using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Text;

/// <summary>A date, never more exact than it is known.</summary>
/// <remarks>No component, as <see cref="Marked"/> is none.</remarks>
internal static class DateLabel
{
    /// <summary>Draws a date.</summary>
    public static RenderFragment Of(ArticleDate date) =>
        tree =>
        {
            tree.OpenElement(0, date.Value is null ? "span" : "time");
            tree.AddAttribute(
                1,
                "class",
                date.Value is null ? "date unknown" : "date " + date.Precision.ToString().ToLowerInvariant()
            );
            tree.AddAttribute(2, "datetime", date.Value);
            tree.AddContent(3, DateWords.Of(date));
            tree.CloseElement();
        };
}
