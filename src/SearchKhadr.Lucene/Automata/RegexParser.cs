using System.Globalization;
using System.Text;

namespace SearchKhadr.Lucene.Automata;

/// <summary>Reads a regular expression as Lucene writes them.</summary>
/// <remarks>
/// <code>
/// union   := inter ('|' union)?            inter := concat ('&amp;' inter)?
/// concat  := repeat repeat*                repeat := not ('?' | '*' | '+' | '{' n (',' m?)? '}')*
/// not     := '~' not | class | simple      class := '[' '^'? (char ('-' char)?)+ ']'
/// simple  := '.' | '#' | '@' | '"' text '"' | '(' union? ')' | '&lt;' n '-' m '&gt;' | char
/// char    := '\'? character
/// </code>
/// <c>#</c> matches nothing, <c>@</c> anything, <c>&lt;n-m&gt;</c> a number, of as many digits as both ends if these
/// have the same; <c>()</c> only nothing at all.
/// <b>Source</b> Lucene 8.7 <c>RegExp</c> with all its operators but named automata.
/// </remarks>
internal sealed class RegexParser(RegexNodes nodes, string expression)
{
    private const int MaxLength = 1000;
    private const int MaxDepth = 200;
    private const int End = -1;

    private readonly int[] _characters = [.. expression.EnumerateRunes().Select(rune => rune.Value)];
    private int _at;
    private int _depth;

    /// <summary>Reads all of it.</summary>
    /// <exception cref="FormatException">There is an error.</exception>
    public RegexNode Parse()
    {
        if (_characters.Length > MaxLength)
            throw Error($"the expression is longer than {MaxLength} characters");
        if (_characters.Length == 0)
            return nodes.NoBytes;
        var node = Union();
        return _at == _characters.Length ? node : throw Error("something follows the end of the expression");
    }

    private RegexNode Union()
    {
        if (++_depth > MaxDepth)
            throw Error($"more than {MaxDepth} parentheses in one another");
        var parts = new List<RegexNode> { Intersection() };
        while (TryTake('|'))
            parts.Add(Intersection());
        _depth--;
        return nodes.Union(parts);
    }

    private RegexNode Intersection()
    {
        var parts = new List<RegexNode> { Sequence() };
        while (TryTake('&'))
            parts.Add(Sequence());
        return nodes.Intersection(parts);
    }

    private RegexNode Sequence()
    {
        var parts = new Stack<RegexNode>();
        do
        {
            parts.Push(Repeated());
        } while (Peek() is not (End or ')' or '|' or '&'));
        var node = nodes.NoBytes;
        while (parts.TryPop(out var part))
            node = nodes.Sequence(part, node);
        return node;
    }

    private RegexNode Repeated()
    {
        var node = Complement();
        while (true)
        {
            if (TryTake('?'))
                node = nodes.Union(node, nodes.NoBytes);
            else if (TryTake('*'))
                node = nodes.Repeat(node, 0, -1);
            else if (TryTake('+'))
                node = nodes.Repeat(node, 1, -1);
            else if (TryTake('{'))
                node = Counted(node);
            else
                return node;
        }
    }

    private RegexNode Counted(RegexNode node)
    {
        var least = Number() ?? throw Error("a number is missing");
        var most = TryTake(',') ? Number() ?? -1 : least;
        Expect('}');
        return nodes.Repeat(node, least, most);
    }

    private RegexNode Complement()
    {
        var odd = false;
        while (TryTake('~'))
            odd = !odd;
        var node = TryTake('[') ? Class() : Simple();
        return odd ? nodes.Complement(node) : node;
    }

    private RegexNode Class()
    {
        var negated = TryTake('^');
        var ranges = new List<(int Low, int High)>();
        do
        {
            var low = Character();
            var high = TryTake('-') ? Character() : low;
            if (low > high)
                throw Error("the ends of a range are the wrong way round");
            ranges.Add((low, high));
        } while (Peek() is not (End or ']'));
        Expect(']');
        return negated
            ? nodes.CharactersOutside(ranges)
            : nodes.Union(ranges.Select(range => nodes.Characters(range.Low, range.High)));
    }

    private RegexNode Simple()
    {
        if (TryTake('.'))
            return nodes.AnyCharacter;
        if (TryTake('#'))
            return nodes.Nothing;
        if (TryTake('@'))
            return nodes.Anything;
        if (TryTake('"'))
            return nodes.Text(Until('"'));
        if (TryTake('<'))
            return Numbers(Until('>'));
        if (!TryTake('('))
            return nodes.Text(new Rune(Character()).ToString());
        if (TryTake(')'))
            return nodes.NoBytes;
        var node = Union();
        Expect(')');
        return node;
    }

    private RegexNode Numbers(string ends)
    {
        var both = ends.Split('-');
        if (
            both.Length != 2
            || !int.TryParse(both[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            || !int.TryParse(both[1], NumberStyles.None, CultureInfo.InvariantCulture, out var most)
        )
            throw Error("an interval of numbers is missing");
        var digits = both[0].Length == both[1].Length ? both[0].Length : 0;
        return nodes.Numbers(Math.Min(least, most), Math.Max(least, most), digits);
    }

    private int? Number()
    {
        var start = _at;
        long number = 0;
        for (; Peek() is >= '0' and <= '9' && number <= int.MaxValue; _at++)
            number = (number * 10) + Peek() - '0';
        if (number > int.MaxValue)
            throw Error("a number is too large");
        return _at == start ? null : (int)number;
    }

    private int Character()
    {
        TryTake('\\');
        return Peek() == End ? throw Error("the expression ends too early") : _characters[_at++];
    }

    private string Until(char end)
    {
        var text = new StringBuilder();
        for (; Peek() is not End && Peek() != end; _at++)
            text.Append(new Rune(Peek()).ToString());
        Expect(end);
        return text.ToString();
    }

    private int Peek() => _at < _characters.Length ? _characters[_at] : End;

    private bool TryTake(char wanted)
    {
        if (Peek() != wanted)
            return false;
        _at++;
        return true;
    }

    private void Expect(char wanted)
    {
        if (!TryTake(wanted))
            throw Error($"'{wanted}' is missing");
    }

    private FormatException Error(string problem) => new($"{problem}, at {_at} of {expression}");
}
