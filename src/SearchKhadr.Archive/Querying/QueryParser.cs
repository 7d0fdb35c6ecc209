using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;

namespace SearchKhadr.Archive.Querying;

/// <summary>Understands what a reader types.</summary>
/// <remarks>
/// <para>
/// Words side by side must all match; <c>OR</c> joins its two neighbours and binds tighter than standing side by side,
/// so <c>omar khadr OR speer</c> is omar and one of the other two. A minus or <c>NOT</c> leaves out what follows it.
/// </para>
/// <para><b>Guarantees</b> No text makes it throw; what it repairs or leaves out it says.</para>
/// </remarks>
internal sealed class QueryParser
{
    // A reader has no use for more; text beyond is said to be left out.
    private const int MaxChars = 4_000;
    private const int MaxLeaves = 200;
    private const int MaxDepth = 40;

    private readonly List<QueryToken> _tokens;
    private readonly List<QueryDiagnostic> _diagnostics;
    private readonly QueryLeaves _leaves;
    private int _at;
    private int _leafCount;

    private QueryParser(List<QueryToken> tokens, List<QueryDiagnostic> diagnostics)
    {
        _tokens = tokens;
        _diagnostics = diagnostics;
        _leaves = new QueryLeaves(diagnostics);
    }

    /// <summary>Gives what a text asks for, and what was wrong with it.</summary>
    public static ParsedQuery Parse(string text)
    {
        var diagnostics = new List<QueryDiagnostic>();
        var kept = text;
        if (text.Length > MaxChars)
        {
            kept = text[..MaxChars];
            diagnostics.Add(new(MaxChars, text.Length - MaxChars, NoticeKind.TooLong, $"{MaxChars}"));
        }
        var parser = new QueryParser(QueryLexer.Cut(kept, diagnostics), diagnostics);
        var root = parser.Everything();
        parser._leaves.SayTooCommon();
        return new ParsedQuery(root, [.. diagnostics.OrderBy(diagnostic => diagnostic.StartChar)]);
    }

    private QueryNode? Everything()
    {
        var nodes = new List<QueryNode>();
        while (_at < _tokens.Count)
        {
            if (All(field: null, depth: 0) is { } node)
                nodes.Add(node);
            if (_at < _tokens.Count)
                Say(_tokens[_at++], NoticeKind.CloseAlone);
        }
        return Together(nodes);
    }

    // Words side by side, up to a closing parenthesis or the end.
    private QueryNode? All(QueryField? field, int depth)
    {
        var nodes = new List<QueryNode>();
        while (Peek() is not (null or QueryTokenKind.Close))
        {
            if (Any(field, depth) is { } node)
                nodes.Add(node);
        }
        return Together(nodes);
    }

    private QueryNode? Any(QueryField? field, int depth)
    {
        var nodes = new List<QueryNode>();
        Keep(One(field, depth), nodes);
        while (Peek() == QueryTokenKind.Or)
        {
            var or = _tokens[_at++];
            var before = nodes.Count;
            if (before > 0 && Peek() is not (null or QueryTokenKind.Close or QueryTokenKind.Or))
                Keep(One(field, depth), nodes);
            if (nodes.Count == before)
                Say(or, NoticeKind.OrAlone);
        }
        return nodes.Count switch
        {
            0 => null,
            1 => nodes[0],
            _ => new AnyNode(nodes),
        };

        static void Keep(QueryNode? node, List<QueryNode> nodes)
        {
            if (node is AnyNode { Nodes: var inner })
                nodes.AddRange(inner);
            else if (node is not null)
                nodes.Add(node);
        }
    }

    private QueryNode? One(QueryField? field, int depth)
    {
        var isNot = false;
        for (; Peek() is { } kind and not (QueryTokenKind.Or or QueryTokenKind.Close); )
        {
            var token = _tokens[_at];
            switch (kind)
            {
                case QueryTokenKind.And:
                    _at++;
                    break;
                case QueryTokenKind.Not:
                    isNot = !isNot;
                    _at++;
                    break;
                case QueryTokenKind.Field:
                    _at++;
                    field = QueryField.Find(token.Text);
                    break;
                case QueryTokenKind.Open:
                    return Negated(isNot, Group(field, depth));
                default:
                    _at++;
                    return Negated(isNot, Leaf(token, field));
            }
        }
        if (_at > 0 && _tokens[_at - 1] is { Kind: QueryTokenKind.Field or QueryTokenKind.Not } idle)
            Say(idle, NoticeKind.NothingBehind, idle.Text);
        return null;
    }

    private QueryNode? Group(QueryField? field, int depth)
    {
        var open = _tokens[_at++];
        if (depth == MaxDepth)
        {
            Say(open, NoticeKind.ParenthesesDeep);
            return null;
        }
        var inner = All(field, depth + 1);
        if (Peek() == QueryTokenKind.Close)
        {
            if (_tokens[_at - 1] == open)
                Say(open, NoticeKind.ParenthesesEmpty);
            _at++;
        }
        else
        {
            Say(open, NoticeKind.OpenAlone);
        }
        return inner;
    }

    private QueryNode? Leaf(QueryToken token, QueryField? field)
    {
        if (_leafCount == MaxLeaves)
            Say(token, NoticeKind.TooManyWords, $"{MaxLeaves}");
        return _leafCount++ < MaxLeaves ? _leaves.Make(token, field) : null;
    }

    private static QueryNode? Negated(bool isNot, QueryNode? node) =>
        node switch
        {
            null => null,
            NotNode { Inner: var inner } when isNot => inner,
            _ => isNot ? new NotNode(node) : node,
        };

    private static QueryNode? Together(List<QueryNode> nodes)
    {
        var flat = nodes.SelectMany(node => node is AllNode { Nodes: var inner } ? inner : [node]).ToArray();
        return flat.Length switch
        {
            0 => null,
            1 => flat[0],
            _ => new AllNode(flat),
        };
    }

    private QueryTokenKind? Peek() => _at < _tokens.Count ? _tokens[_at].Kind : null;

    private void Say(QueryToken token, NoticeKind kind, params string[] values) =>
        _diagnostics.Add(new(token.StartChar, token.LengthChars, kind, values));
}
