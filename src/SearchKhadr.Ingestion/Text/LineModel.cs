using System.Buffers.Binary;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Says what each line of a page that was saved as text is part of.</summary>
/// <remarks>
/// <para>
/// <b>Shape</b> The resource <c>LineModel.bin</c>, little endian: <c>Model = Steps:f32{9} First Second</c>; what it is
/// worth that one label follows another, then two <see cref="LineLook"/>: one over <see cref="LineFeatures"/>, and one
/// over these and what <see cref="LineSecondLook"/> makes of the first one's chances.
/// <c>SearchKhadr.Benchmarks train-lines</c> makes it and prints what it is worth on sites that it has not seen.
/// </para>
/// <para><b>Threads</b> Safe for many threads at once.</para>
/// </remarks>
internal sealed class LineModel
{
    /// <summary>A shorter page is hardly a whole one with menus and feet: the rules alone decide.</summary>
    private const int FewestLines = 20;

    private const float Least = 0.0005f;

    /// <summary>Fewer comments with a name are no thread that stands against the weights.</summary>
    private const int FewestNamed = 2;

    /// <summary>How much likelier a line must be another's for it not to go on with the body. <b>Units</b> log odds.</summary>
    private const float FarFromBody = 3;

    /// <summary>The same for a subhead: teasers stand between paragraphs too. <b>Units</b> log odds.</summary>
    private const float FarForSubhead = 2;

    /// <summary>The same for a line that the rules give to the body. <b>Units</b> log odds.</summary>
    private const float NearBody = 1;

    private static readonly Lazy<LineModel> Loaded = new(Load);

    private readonly LineLook _first;
    private readonly LineLook? _second;
    private readonly float[] _steps;

    internal LineModel(LineLook first, LineLook? second, float[] steps)
    {
        (_first, _second, _steps) = (first, second, steps);
    }

    /// <summary>The model that the assembly carries.</summary>
    public static LineModel Shipped => Loaded.Value;

    /// <summary>A label a line; null where the rules know better: the page is short, or nothing is the body's.</summary>
    public LineLabel[]? Labels(LineEvidence evidence)
    {
        if (evidence.Lines.Count < FewestLines)
            return null;

        var odds = Odds(evidence);
        var labels = LineLeaning.Decode(evidence.Lines, odds, _steps);
        KeepShort(evidence.Lines, odds, labels);
        KeepOpening(evidence, odds, labels);
        KeepThread(evidence, labels);
        if (!labels.Contains(LineLabel.Body) && labels.Contains(LineLabel.Comment))
            KeepRuled(evidence, labels);
        return labels.Contains(LineLabel.Body) ? labels : null;
    }

    /// <summary>Where the weights find comments alone, the body is what the rules say of the other lines.</summary>
    private static void KeepRuled(LineEvidence evidence, LineLabel[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == LineLabel.Other && evidence.Ruled[i] == LineLabel.Body)
                labels[i] = LineLabel.Body;
        }
    }

    /// <summary>
    /// Short lines go with the body where they are not far from it: a sentence right behind one of the body's, for
    /// articles close with short ones, and a label between two of its paragraphs, for that is a subhead.
    /// </summary>
    private static void KeepShort(IReadOnlyList<PageLine> lines, float[] odds, LineLabel[] labels)
    {
        for (var i = 1; i < labels.Length; i++)
        {
            if (labels[i] != LineLabel.Other || labels[i - 1] != LineLabel.Body || !lines[i].IsWords)
                continue;
            var at = odds.AsSpan(i * LineDecoder.Labels, LineDecoder.Labels);
            var far = at[(int)LineLabel.Other] - at[(int)LineLabel.Body];
            var isSubhead = far < FarForSubhead && IsProse(i + 1);
            if (EndsSentence(i - 1) && (isSubhead || (far < FarFromBody && EndsSentence(i))))
                labels[i] = LineLabel.Body;
        }

        bool EndsSentence(int at) => LineClassifier.EndsSentence(lines[at].Text);

        bool IsProse(int at) =>
            at < labels.Length && labels[at] == LineLabel.Body && lines[at].Kind == LineKind.Prose;
    }

    /// <summary>Sentences right above the body's that the rules give it are its own where the weights are of two minds.</summary>
    private static void KeepOpening(LineEvidence evidence, float[] odds, LineLabel[] labels)
    {
        for (var i = labels.Length - 2; i >= 0; i--)
        {
            if (labels[i] != LineLabel.Other || labels[i + 1] != LineLabel.Body)
                continue;
            var at = odds.AsSpan(i * LineDecoder.Labels, LineDecoder.Labels);
            var far = at[(int)LineLabel.Other] - at[(int)LineLabel.Body];
            var isRuled = evidence.Ruled[i] == LineLabel.Body;
            if (isRuled && far < NearBody && LineClassifier.EndsSentence(evidence.Lines[i].Text))
                labels[i] = LineLabel.Body;
        }
    }

    /// <summary>
    /// Where the weights find no comment at all, those count that the rules find under names; where they find most of
    /// these and no others, the rest too.
    /// </summary>
    private static void KeepThread(LineEvidence evidence, LineLabel[] labels)
    {
        var named = evidence.Zone.Comments.Count(static comment => comment.Author is not null);
        var said = evidence.Zone.Said;
        // Where what the rules take for comments is the body's by the weights, they are at odds.
        if (named < FewestNamed || said.Any(line => labels[line] == LineLabel.Body))
            return;
        var found = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] != LineLabel.Comment)
                continue;
            if (!said.Contains(i))
                return;
            found++;
        }

        if (found > 0 && found * 2 < said.Count)
            return;
        foreach (var line in said)
            labels[line] = LineLabel.Comment;
    }

    /// <summary>The log of the probability of each label, a line after the other.</summary>
    internal float[] Odds(LineEvidence evidence)
    {
        var features = new LineFeatures(evidence);
        var rows = features.Rows();
        var (body, comment) = _first.Chances(rows);
        if (_second is not null)
        {
            var more = LineSecondLook.Rows(features, body, comment);
            for (var i = 0; i < rows.Length; i++)
                rows[i] = [.. rows[i], .. more[i]];
            (body, comment) = _second.Chances(rows);
        }

        var odds = new float[rows.Length * LineDecoder.Labels];
        for (var i = 0; i < rows.Length; i++)
            Write(body[i], comment[i], odds.AsSpan(i * LineDecoder.Labels));

        return odds;
    }

    /// <summary>Two odds that know nothing of each other, as those of three labels of which one is right.</summary>
    internal static void Write(float body, float comment, Span<float> odds)
    {
        var other = Math.Max(Least, (1 - body) * (1 - comment));
        var asBody = Math.Max(Least, body * (1 - comment));
        var asComment = Math.Max(Least, comment * (1 - body));
        var all = other + asBody + asComment;
        odds[(int)LineLabel.Other] = MathF.Log(other / all);
        odds[(int)LineLabel.Body] = MathF.Log(asBody / all);
        odds[(int)LineLabel.Comment] = MathF.Log(asComment / all);
    }

    /// <summary>Reads a model from its bytes.</summary>
    /// <exception cref="InvalidOperationException">The features have changed since the model was trained.</exception>
    internal static LineModel Read(ReadOnlySpan<byte> bytes)
    {
        var steps = new float[LineDecoder.Labels * LineDecoder.Labels];
        foreach (ref var step in steps.AsSpan())
        {
            step = BinaryPrimitives.ReadSingleLittleEndian(bytes);
            bytes = bytes[sizeof(float)..];
        }

        var first = LineLook.Take(ref bytes, LineFeatures.Count);
        var second =
            bytes.Length == 0 ? null : LineLook.Take(ref bytes, LineFeatures.Count + LineSecondLook.Count);
        return new LineModel(first, second, steps);
    }

    private static LineModel Load()
    {
        var name = $"{typeof(LineModel).Namespace}.LineModel.bin";
        using var stream =
            typeof(LineModel).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }
}
