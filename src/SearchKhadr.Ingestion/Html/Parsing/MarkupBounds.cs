using System.Collections.Frozen;
using System.Text;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>
/// Keeps hostile markup from costing more than its length: nesting, open formatting and attributes are bounded before
/// the parser, whose work grows with their square, sees the page. A list to choose from is closed where its end tag
/// stands, whatever was left open in it: the parser would put the rest of the page into it.
/// </summary>
/// <remarks>
/// <para>
/// <b>Guarantees</b> No text is lost: what is nested too deep is laid flat, one line a tag. A page within the bounds whose
/// title is closed, and whose lists to choose from hold nothing but options, is given back as the same string.
/// </para>
/// <para><b>Cost</b> One pass over the page.</para>
/// </remarks>
internal sealed class MarkupBounds
{
    /// <summary>More tags than this are no page that was saved by a person.</summary>
    public const int MostTags = 300_000;

    private const int DeepestElement = 300;
    private const int DeepestFormat = 32;
    private const int MostAttributes = 300;

    /// <summary>No title is longer. <b>Units</b> chars.</summary>
    private const int LongestTitle = 4_000;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Formats = Set(
        "a b big code em font i nobr s small strike strong tt u span"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Uncounted = Set(
        "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd tbody thead tfoot "
            + "option optgroup html head body colgroup"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Raw = Set(
        "script style textarea title xmp iframe noembed noframes"
    );

    /// <summary>Elements of drawings in which nothing of HTML stands, so that a slash at the end of a tag closes them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Drawn = Set(
        "svg g path rect circle ellipse line polyline polygon use defs symbol stop clippath mask lineargradient "
            + "radialgradient pattern marker image text tspan animate animatetransform filter"
    );

    /// <summary>Elements that stand in a list to choose from, and those that a parser closes by themselves there.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Choices = Set(
        "select option optgroup input textarea script style"
    );

    private readonly string _html;
    private readonly StringBuilder _kept = new();
    private int _copied;
    private int _elements;
    private int _formats;
    private bool _isDrawing;
    private bool _isChoosing;
    private int _choicesEnd;

    private MarkupBounds(string html) => _html = html;

    /// <summary>The page within the bounds, or null when it has more than <see cref="MostTags"/> tags.</summary>
    public static string? Apply(string html) => new MarkupBounds(html).Run();

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private string? Run()
    {
        var tags = 0;
        var at = 0;
        while (at < _html.Length && _html.IndexOf('<', at) is >= 0 and var open)
        {
            var closes = open + 1 < _html.Length && _html[open + 1] == '/';
            var nameStart = open + (closes ? 2 : 1);
            if (nameStart >= _html.Length || !char.IsAsciiLetter(_html[nameStart]))
            {
                at = SkipOther(open);
                continue;
            }

            var nameEnd = nameStart;
            while (
                nameEnd < _html.Length && (char.IsAsciiLetterOrDigit(_html[nameEnd]) || _html[nameEnd] == '-')
            )
            {
                nameEnd++;
            }

            var tag = EndOfTag(nameEnd);
            var end = tag.End;
            if (IsForeignToChoices(_html.AsSpan(nameStart..nameEnd), closes, end))
            {
                Replace(open, end, "");
            }
            else if (!IsClosedInDrawing(_html.AsSpan(nameStart..nameEnd), closes, tag.ClosesItself))
            {
                Bound(open, end, nameStart..nameEnd, closes, tag.Attributes);
            }

            at = closes ? end : SkipRaw(nameStart..nameEnd, end);
            if (++tags > MostTags)
            {
                return null;
            }
        }

        return _copied == 0 ? _html : _kept.Append(_html, _copied, _html.Length - _copied).ToString();
    }

    private void Bound(int open, int end, Range name, bool closes, int attributes)
    {
        var tag = _html.AsSpan()[name];
        if (attributes > MostAttributes)
        {
            Replace(open, end, $"<{tag}>");
        }

        if (Uncounted.Contains(tag))
        {
            return;
        }

        ref var depth = ref Formats.Contains(tag) ? ref _formats : ref _elements;
        var limit = Formats.Contains(tag) ? DeepestFormat : DeepestElement;
        var isOver = closes ? depth > limit : depth >= limit;
        depth = closes ? Math.Max(0, depth - 1) : depth + 1;
        if (isOver)
        {
            Replace(open, end, limit == DeepestElement ? "<br><br>" : "");
        }
    }

    private void Replace(int open, int end, string with)
    {
        if (_copied <= open)
        {
            _kept.Append(_html, _copied, open - _copied).Append(with);
            _copied = end;
        }
    }

    /// <summary>Whether a tag stands in a list to choose from and makes no part of it, or is of a list that never ends.</summary>
    private bool IsForeignToChoices(ReadOnlySpan<char> name, bool closes, int end)
    {
        if (!name.Equals("select", StringComparison.OrdinalIgnoreCase))
        {
            var isEndless =
                _choicesEnd == int.MaxValue && name.StartsWith("opt", StringComparison.OrdinalIgnoreCase);
            return (_isChoosing && !Choices.Contains(name)) || isEndless;
        }

        if (!closes && _choicesEnd < end)
        {
            var next = _html.AsSpan(end).IndexOf("</select", StringComparison.OrdinalIgnoreCase);
            _choicesEnd = next < 0 ? int.MaxValue : end + next;
        }

        _isChoosing = !closes && _choicesEnd < int.MaxValue;
        return !closes && !_isChoosing;
    }

    /// <summary>
    /// Whether a tag closes itself. It does in a drawing only, and there as long as nothing but drawing came: any other
    /// element may lead back to HTML, where the slash says nothing.
    /// </summary>
    private bool IsClosedInDrawing(ReadOnlySpan<char> name, bool closes, bool closesItself)
    {
        var isDrawn = Drawn.Contains(name);
        if (name.Equals("svg", StringComparison.OrdinalIgnoreCase))
        {
            _isDrawing = !closes && (_isDrawing || !closesItself);
            return closesItself && !closes;
        }

        _isDrawing &= isDrawn || closes;
        return _isDrawing && isDrawn && closesItself && !closes;
    }

    /// <summary>Where a tag ends, quotes passed over, and what is in it.</summary>
    private TagEnd EndOfTag(int at)
    {
        var attributes = 0;
        var quote = '\0';
        var isValue = false;
        var isSlash = false;
        for (; at < _html.Length; at++)
        {
            var c = _html[at];
            if (quote != '\0')
            {
                (quote, isValue) = c == quote ? ('\0', false) : (quote, true);
            }
            else if (c is '"' or '\'' && _html[at - 1] is '=' or ' ')
            {
                (quote, isSlash) = (c, false);
            }
            else if (c == '>')
            {
                return new TagEnd(at + 1, attributes, isSlash);
            }
            else
            {
                attributes += c is ' ' or '\n' or '\t' or '/' ? 1 : 0;
                // A slash in a value without quotes is the value's, behind spaces too.
                isSlash = c == '/' && !isValue;
                isValue = c == '=' || (isValue && (c is not (' ' or '\n' or '\t') || _html[at - 1] == '='));
            }
        }

        return new TagEnd(_html.Length, attributes, false);
    }

    private int SkipOther(int open)
    {
        var isComment = string.CompareOrdinal(_html, open, "<!--", 0, 4) == 0;
        var end = isComment ? _html.IndexOf("-->", open, StringComparison.Ordinal) : -1;
        return end < 0 ? open + 1 : end + 3;
    }

    private int SkipRaw(Range name, int at)
    {
        var tag = _html.AsSpan()[name];
        if (!Raw.Contains(tag))
        {
            return at;
        }

        for (var end = at; (end = _html.IndexOf("</", end, StringComparison.Ordinal)) >= 0; end += 2)
        {
            var rest = _html.AsSpan(end + 2);
            var isEnd =
                rest.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == tag.Length || rest[tag.Length] is ' ' or '\n' or '\t' or '/' or '>');
            if (!isEnd)
            {
                continue;
            }

            return IsTitle(tag) && end - at > LongestTitle ? CloseTitle(at) : end;
        }

        return IsTitle(tag) ? CloseTitle(at) : at;
    }

    private static bool IsTitle(ReadOnlySpan<char> tag) =>
        tag.Equals("title", StringComparison.OrdinalIgnoreCase);

    /// <summary>A title that is never closed would hold the whole page: it ends with its line, or at the next tag.</summary>
    private int CloseTitle(int at)
    {
        var length = _html.AsSpan(at).IndexOfAny('<', '\n');
        var end = length < 0 ? _html.Length : at + length;
        Replace(end, end, "</title>");
        return end;
    }

    /// <summary>One past a tag's closing bracket, how many names are in the tag, and whether a slash ends it.</summary>
    private readonly record struct TagEnd(int End, int Attributes, bool ClosesItself);
}
