using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.MainContent.Model;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Tests.Html.MainContent;

public sealed class BodyBlocksTests
{
    private const string Long =
        "The harbour board met on Tuesday to hear why the ferry had been late for the ninth week in a row, and nobody on it could say.";

    private const string Short = "Its engineer had brought the broken part in a bucket.";

    [Theory]
    [InlineData($"<div>{Long}<br><br>{Short}</div>", new[] { Long, Short })]
    [InlineData($"<div>{Long}</div><div>{Short}</div>", new[] { Long })]
    [InlineData($"<div>{Long}<br><br>Buckets and parts</div>", new[] { Long })]
    [InlineData($"<p>{Long}</p><h3>The bucket</h3><p>{Long}</p>", new[] { Long, "The bucket", Long })]
    [InlineData(
        $"<p>{Long}</p><h2>Parts</h2><h3>The bucket</h3><p>{Long}</p>",
        new[] { Long, "Parts", "The bucket", Long }
    )]
    [InlineData($"<p>{Long}</p><h3><a href='/b'>The bucket</a></h3><p>{Long}</p>", new[] { Long, Long })]
    [InlineData($"<h3>The bucket</h3><p>{Long}</p><h3>Parts</h3>", new[] { Long })]
    [InlineData($"<ul><li>{Long}</li><li>A tin</li><li>{Long}</li></ul>", new[] { Long, "A tin", Long })]
    [InlineData($"<ul><li>{Long}</li><li>A tin</li><li>A rope</li></ul>", new[] { Long })]
    public void Judge_WhatIsOfOnePieceWithTheBody_IsOfTheBody(string html, string[] expected)
    {
        var evidence = HtmlReader.Gather($"<body><h1>Ferry late again</h1>{html}</body>", HtmlPages.Dates);

        var judged = BodyBlocks.Judge(evidence with { Model = OfLongBlocks() });

        Assert.Equal(expected, judged.Select(static block => block.Text));
    }

    /// <summary>A model of one tree: what is longer than 100 characters is body. The first feature is the length's logarithm.</summary>
    private static BodyModel OfLongBlocks()
    {
        using var bytes = new MemoryStream();
        using var file = new BinaryWriter(bytes);
        file.Write((ushort)BlockFeatures.Count);
        file.Write((ushort)1);
        file.Write(0f);
        file.Write((byte)1);
        file.Write((ushort)0);
        file.Write(MathF.Log2(101));
        file.Write(-9f);
        file.Write(9f);
        return new BodyModel(BoostedTrees.Read(bytes.ToArray()));
    }
}
