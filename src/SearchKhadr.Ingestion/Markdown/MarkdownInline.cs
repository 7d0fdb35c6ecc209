using System.Net;
using SearchKhadr.Ingestion.Cleaning;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>Takes Markdown's marks out of a line and leaves its words.</summary>
/// <remarks>
/// One walk over the line: a mark is written down as it is found, and struck out when the mark that ends it is met.
/// <b>Cost</b> Grows with the line and no faster, whatever is in it: no mark is looked for twice.
/// </remarks>
internal sealed class MarkdownInline
{
    /// <summary>A longer tag or address is none. <b>Units</b> chars.</summary>
    private const int LongestTarget = 2000;

    private const int LongestTag = 400;
    private const int LongestName = 400;

    /// <summary>The mark of a note below the text, <c>[^1]</c>.</summary>
    private const int LongestMark = 40;

    private const string Escapable = "\\`*_{}[]()#+-.!|>~=";

    private readonly string _line;
    private readonly char[] _out;
    private readonly Stack<(int At, bool IsImage)> _brackets = [];
    private readonly Dictionary<(char Mark, int Length), int> _open = [];
    private int _at;
    private int _written;

    private MarkdownInline(string line)
    {
        _line = line;
        _out = new char[line.Length];
    }

    public static string ToText(string line)
    {
        var text = new MarkdownInline(line);
        while (text._at < line.Length)
            text.Step();
        var words = new string(text._out, 0, text._written).Replace("\0", "", StringComparison.Ordinal);
        return Whitespace.Collapse(WebUtility.HtmlDecode(words));
    }

    /// <summary>A line that is one image, also one that is a link: its alternative text, and its title where it has one.</summary>
    public static (string Alt, string? Title)? TryReadImage(string line)
    {
        if (line.StartsWith("[![", StringComparison.Ordinal))
            return TryReadImage(WithoutLink(line));
        if (line.StartsWith("![[", StringComparison.Ordinal))
            return line.IndexOf(']', StringComparison.Ordinal) == line.Length - 2 ? ("", null) : null;
        var close = line.IndexOf(']', StringComparison.Ordinal);
        if (!line.StartsWith("![", StringComparison.Ordinal) || TargetEnd(line, close + 1) != line.Length)
            return null;
        if (close == line.Length - 1)
            return null;
        var target = line[(close + 2)..^1].Trim();
        var space = target.IndexOf(' ', StringComparison.Ordinal);
        var title = space < 0 ? "" : target[space..].Trim().Trim('"', '\'', '(', ')');
        return (line[2..close], title.Length == 0 ? null : title);
    }

    private static string WithoutLink(string line)
    {
        var end = TargetEnd(line, line.IndexOf(']', StringComparison.Ordinal) + 1);
        var isLink = end < line.Length && line[end] == ']' && TargetEnd(line, end + 1) == line.Length;
        return isLink ? line[1..end] : "";
    }

    private void Step()
    {
        var c = _line[_at];
        switch (c)
        {
            case '\\'
                when _at + 1 < _line.Length && Escapable.Contains(_line[_at + 1], StringComparison.Ordinal):
                Write(_line[_at + 1], 2);
                break;
            case '`':
                ReadCode();
                break;
            case '<' when TryReadTag():
                break;
            case '!' when _at + 1 < _line.Length && _line[_at + 1] == '[':
                _brackets.Push((_written, true));
                Write(c, 1);
                Write('[', 1);
                break;
            case '[':
                _brackets.Push((_written, false));
                Write(c, 1);
                break;
            case ']':
                ReadBracket();
                break;
            case '*' or '_' or '~' or '=':
                ReadRun(c);
                break;
            default:
                Write(c, 1);
                break;
        }
    }

    /// <summary>What stands between marks of code is words as they are.</summary>
    private void ReadCode()
    {
        while (_at < _line.Length && _line[_at] == '`')
            _at++;
        var end = _line.IndexOf('`', _at);
        if (end < 0)
            Write('`', 0);
        while (_at < end)
            Write(_line[_at], 1);
        while (end >= 0 && _at < _line.Length && _line[_at] == '`')
            _at++;
    }

    private bool TryReadTag()
    {
        var rest = _line.AsSpan(_at, Math.Min(_line.Length - _at, LongestTarget));
        var end = rest.IndexOf('>');
        if (end < 2)
            return false;
        var inner = rest[1..end];
        if (
            inner.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || inner.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        )
        {
            foreach (var c in inner)
                Write(c, 0);
        }
        else if (inner.StartsWith("!--"))
        {
            var close = rest.IndexOf("-->");
            end = close < 0 ? end : close + 2;
        }
        else if (end > LongestTag || !(char.IsAsciiLetter(inner[0]) || inner[0] == '/'))
        {
            return false;
        }

        _at += end + 1;
        return true;
    }

    private void ReadBracket()
    {
        Write(']', 1);
        if (!_brackets.TryPop(out var open))
            return;
        var end = TargetEnd(_line, _at);
        var length = _written - 1 - open.At;
        // A note's own link, [[its name]], and a number that leads to a note below.
        var isDouble = end == _at && length < LongestName && IsOpenedTwice(open.At);
        if (end == _at && length is > 2 and < LongestMark && _out[open.At + 1] == '^')
        {
            Strike(open.At, length + 1);
            return;
        }

        var isNumber = end == _at && !open.IsImage && IsNumber(_out.AsSpan(open.At + 1, length - 1));
        if (end == _at && !isDouble && !isNumber)
            return;
        Strike(open.At, open.IsImage ? 2 : 1);
        Strike(_written - 1, 1);
        _at = isDouble ? EndOfName(open.At, length) : end;
    }

    private bool IsOpenedTwice(int at) =>
        _at < _line.Length
        && _line[_at] == ']'
        && _brackets.TryPeek(out var outer)
        && outer.At + (outer.IsImage ? 2 : 1) == at;

    /// <summary>Leaves of <c>[[a name|its words]]</c> the words, and of a picture nothing.</summary>
    private int EndOfName(int at, int length)
    {
        var outer = _brackets.Pop();
        Strike(outer.At, outer.IsImage ? 2 : 1);
        var bar = _out.AsSpan(at, length).LastIndexOf('|');
        Strike(at, outer.IsImage ? length : bar + 1);
        return TargetEnd(_line, _at + 1);
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 4 && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Where a link's address ends that begins behind its words; the beginning where none stands there.</summary>
    private static int TargetEnd(string line, int at)
    {
        if (at >= line.Length || line[at] is not ('(' or '['))
            return at;
        var (opens, closes) = line[at] == '(' ? ('(', ')') : ('[', ']');
        var depth = 0;
        var last = Math.Min(line.Length, at + LongestTarget);
        for (var i = at; i < last; i++)
        {
            if (line[i] == opens)
                depth++;
            else if (line[i] == closes && --depth == 0)
                return i + 1;
        }

        return at;
    }

    /// <summary>Marks of emphasis: struck out in pairs, the earlier before a word and the later behind one.</summary>
    private void ReadRun(char mark)
    {
        var start = _at;
        while (_at < _line.Length && _line[_at] == mark)
            _at++;
        var length = _at - start;
        var before = start == 0 ? ' ' : _line[start - 1];
        var after = _at == _line.Length ? ' ' : _line[_at];
        // Within a word and by itself an underscore is a letter, and a lone tilde or equals sign is itself.
        var isMark = length <= 3 && (length > 1 || mark is '*' or '_');
        var isInWord = length == 1 && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        var at = _written;
        for (var i = 0; i < length; i++)
            Write(mark, 0);
        if (!isMark || isInWord)
            return;
        if (!char.IsWhiteSpace(before) && _open.Remove((mark, length), out var open))
        {
            Strike(open, length);
            Strike(at, length);
        }
        else if (!char.IsWhiteSpace(after))
        {
            _open[(mark, length)] = at;
        }
    }

    private void Write(char c, int taken)
    {
        _out[_written++] = c;
        _at += taken;
    }

    /// <summary>Leaves zeros where a mark stood; a decoded page has none of its own.</summary>
    private void Strike(int at, int length) => _out.AsSpan(at, length).Clear();
}
