using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Components.Text;

/// <summary>A date, never more exact than it is known.</summary>
public sealed partial class DateLabel
{
    /// <summary>The date.</summary>
    [Parameter, EditorRequired]
    public required ArticleDate Date { get; set; }
}
