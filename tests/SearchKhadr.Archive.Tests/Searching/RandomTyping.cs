using SearchKhadr.Analysis.Standard;
using SearchKhadr.Archive.Schema;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>Types queries of all kinds with words that stand in the articles.</summary>
internal sealed class RandomTyping(int seed, IEnumerable<string> texts)
{
    private readonly Random _random = new(seed);

    private readonly string[][] _texts =
    [
        .. texts
            .Select(text => Words.Of(new NeutralAnalyzer(), text).Select(word => word.Term).ToArray())
            .Where(words => words.Length > 3),
    ];

    public string Next() =>
        _random.Next(14) switch
        {
            0 => Word(),
            1 => $"{Word()} {Word()}",
            2 => Phrase(),
            3 => $"{Word()} -{Word()}",
            4 => $"{Word()} OR {Word()} {Word()}",
            5 => $"{Begun()} {Word()}",
            6 => $"{Part()}:{Word()}",
            7 => $"{Part()}:({Word()} OR {Phrase()})",
            8 => $"{Word()} published:2008..2015",
            9 => $"-{Word()} -{Phrase()}",
            10 => $"outlet:courier OR {Word()} lang:en",
            11 => $"{Word()}~{_random.Next(1, 3)} {Word()}",
            12 => $"{Phrase()}~{_random.Next(8)}",
            _ => $"({Word()} {Begun()}) OR ({Phrase()} -date:none)",
        };

    private string[] Text() => _texts[_random.Next(_texts.Length)];

    private string Word()
    {
        var text = Text();
        return text[_random.Next(text.Length)];
    }

    private string Begun()
    {
        var word = Word();
        return word[..Math.Min(word.Length, _random.Next(2, 6))] + "*";
    }

    private string Phrase()
    {
        var text = Text();
        var start = _random.Next(text.Length - 2);
        return $"\"{string.Join(' ', text.Skip(start).Take(_random.Next(2, 4)))}\"";
    }

    private string Part()
    {
        string[] parts = ["headline", "standfirst", "body", "captions", "comments"];
        return parts[_random.Next(parts.Length)];
    }
}
