using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Html.MainContent.Model;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>A page with its blocks described and labelled.</summary>
internal sealed class TrainingPage
{
    public TrainingPage(GoldPage gold, DateParser dates)
    {
        Gold = gold;
        Evidence = HtmlReader.Gather(PageBytes.Decode(gold.ReadBytes()), dates);
        Host = Uri.TryCreate(gold.Text("url"), UriKind.Absolute, out var url) ? url.Host : gold.File;
        Set = gold.Set;
        HasText = gold.Text("body") is { Length: > 0 };
        var features = new BlockFeatures(Evidence);
        (Labels, Weights) = BlockLabels.Of(Evidence.Page, gold);
        Rows = new float[Labels.Length][];
        for (var i = 0; i < Rows.Length; i++)
        {
            Rows[i] = new float[BlockFeatures.Count];
            features.Write(i, Rows[i]);
        }
    }

    public GoldPage Gold { get; }

    public BlockEvidence Evidence { get; }

    public string Host { get; }

    public string Set { get; }

    /// <summary>Whether the gold is the whole text and not only snippets.</summary>
    public bool HasText { get; }

    public bool[] Labels { get; }

    public float[] Weights { get; }

    public float[][] Rows { get; }

    public IEnumerable<TrainingRow> Labelled() =>
        Enumerable
            .Range(0, Labels.Length)
            .Where(i => Weights[i] > 0)
            .Select(i => new TrainingRow(Rows[i], Labels[i], Weights[i]));
}
