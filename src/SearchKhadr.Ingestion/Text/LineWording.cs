using System.Runtime.InteropServices;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Describes what a line speaks of, and of whom: its words beside the other lines' words.</summary>
internal sealed class LineWording
{
    /// <summary>A line of this many words says something. <b>Units</b> words.</summary>
    private const int LongWords = 9;

    /// <summary>Lines that begin with the same word count as rows of one thing up to this length. <b>Units</b> words.</summary>
    private const int MostLedWords = 12;

    private const int MostPeople = 5;

    private readonly IReadOnlyList<PageLine> _lines;
    private readonly LineEvidence _evidence;
    private readonly LineVocabulary _vocabulary;
    private readonly Dictionary<ulong, float> _long;
    private readonly Dictionary<ulong, float> _ruled;
    private readonly LineVoice[] _voices;
    private readonly LineVoice _pageVoice;
    private readonly string[] _people;
    private readonly Dictionary<string, int> _led = new(StringComparer.Ordinal);

    public LineWording(LineEvidence evidence, LineVocabulary vocabulary)
    {
        (_evidence, _vocabulary, _lines) = (evidence, vocabulary, evidence.Lines);
        _long = vocabulary.Uses(Long);
        _ruled = vocabulary.Uses(Ruled);
        _voices = [.. _lines.Select(static line => LineVoice.Of(line.Text))];
        _pageVoice = new LineVoice(
            _voices.Average(static voice => voice.Own),
            _voices.Average(static voice => voice.Ours),
            _voices.Average(static voice => voice.Yours)
        );
        _people =
        [
            .. _lines
                .SelectMany(static line => line.Byline?.People ?? [])
                .Where(static name => name.Contains(' ', StringComparison.Ordinal))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(MostPeople),
        ];
        foreach (var line in _lines)
        {
            if (Lead(line) is { Length: > 0 } lead)
                CollectionsMarshal.GetValueRefOrAddDefault(_led, lead, out _)++;
        }
    }

    public void Write(int at, ref Row row)
    {
        var text = _lines[at].Text;
        row.Add(MathF.Log2(1 + _vocabulary.Words(at)));
        row.Add(_vocabulary.Shared(at, _long, Long(at)));
        row.Add(_vocabulary.Shared(at, _ruled, Ruled(at)));
        row.Add(_voices[at].Own);
        row.Add(_voices[at].Ours);
        row.Add(_voices[at].Yours);
        row.Add(_pageVoice.Own);
        row.Add(_pageVoice.Yours);
        row.Add(Array.Exists(_people, name => text.Contains(name, StringComparison.OrdinalIgnoreCase)));
        row.Add(Array.Exists(_people, name => text.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        row.Add(text.Length > 0 && char.IsDigit(text[0]));
        row.Add(Lead(_lines[at]) is { Length: > 0 } lead ? MathF.Log2(_led[lead]) : -1);
    }

    private float Long(int at) => _lines[at].IsWords && _lines[at].Words >= LongWords ? 1 : 0;

    private float Ruled(int at) => _evidence.Ruled[at] == LineLabel.Body ? 1 : 0;

    /// <summary>The first word of a short line; empty for a long one.</summary>
    private static string Lead(PageLine line)
    {
        if (line.Words is < 2 or > MostLedWords)
            return "";
        var end = line.Text.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? "" : line.Text[..end];
    }
}
