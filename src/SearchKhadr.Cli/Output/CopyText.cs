using System.Globalization;
using SearchKhadr.Ingestion.Copies;

namespace SearchKhadr.Cli.Output;

/// <summary>Says in words how a page is a copy of another.</summary>
internal static class CopyText
{
    public static string Of(CopyLink link)
    {
        var percent = string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(link.Similarity * 100):0} %");
        return link.Kind switch
        {
            CopyKind.SameBytes => "the same bytes",
            CopyKind.SameAddress when link.Similarity > 0 => $"the same address, text {percent} alike",
            CopyKind.SameAddress => "the same address",
            CopyKind.SameText => $"text {percent} alike",
            _ => link.Kind.ToString(),
        };
    }

    /// <summary>What all copies of a kind have in common.</summary>
    public static string Name(CopyKind kind) =>
        kind switch
        {
            CopyKind.SameBytes => "its bytes",
            CopyKind.SameAddress => "its address",
            CopyKind.SameText => string.Create(
                CultureInfo.InvariantCulture,
                $"its text (at least {CopyKeys.Threshold * 100:0} % of the runs of five words)"
            ),
            _ => kind.ToString(),
        };
}
