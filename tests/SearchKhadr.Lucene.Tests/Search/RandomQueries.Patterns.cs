using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Search;

internal sealed partial class RandomQueries
{
    private Query Fuzzy()
    {
        var field = TextFields[_random.Next(TextFields.Length)];
        var word = Word(field);
        while (word.Length < 4)
            word += "ing";
        var edits = _random.Next(3);
        var query = new FuzzyQuery(
            field,
            Misspelt(word, _random.Next(3)),
            edits,
            _random.Next(3),
            _random.Next(3) == 0 ? _random.Next(1, 8) : 50,
            _random.Next(4) != 0
        );
        return _random.Next(3) == 0 ? BooleanQuery.All(query, Term()) : query;
    }

    private string Misspelt(string word, int edits)
    {
        for (; edits > 0; edits--)
        {
            var at = _random.Next(word.Length - 1);
            word = _random.Next(4) switch
            {
                0 => word.Remove(at, 1),
                1 => word.Insert(at, "e"),
                2 => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
                _ => $"{word[..at]}a{word[(at + 1)..]}",
            };
        }
        return word;
    }

    private RegexpQuery Regexp()
    {
        var word = Word("body");
        var other = Word("body");
        var begin = word[..Math.Min(word.Length, 2)];
        var expression = _random.Next(9) switch
        {
            0 => $"{Quoted(word[..1])}.{{2,4}}",
            1 => $"({Quoted(word)}|{Quoted(other)})[a-z]{{0,2}}",
            2 => $"{Quoted(begin)}@&~(@e@)",
            3 => $"<{_random.Next(200)}-{_random.Next(4000)}>",
            4 => $"@ing&~({Quoted(begin)}@)&....*",
            5 => $"[{Quoted(word[..1])}-{(char)(word[0] + 2)}][^aeiou]+",
            6 => $"({Quoted(word[..1])}|[0-9])+",
            7 => $"{Quoted(begin)}(.?|..{{2}}){Quoted(word[^1..])}?",
            _ => $"[{Quoted(word[..1])}x][{Quoted(word[^1..])}{Quoted(other[..1])}aeiou]{{1,3}}@",
        };
        return new RegexpQuery("body", expression);
    }

    private static string Quoted(string text) => string.Concat(text.Select(letter => $"\\{letter}"));
}
