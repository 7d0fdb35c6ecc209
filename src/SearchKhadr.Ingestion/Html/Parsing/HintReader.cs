using AngleSharp.Dom;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>Reads an element's class, id, role and itemprop as <see cref="Hint"/>s.</summary>
internal sealed class HintReader
{
    private static readonly string[] LabelPrefixes =
    [
        "category-",
        "tag-",
        "has-",
        "no-",
        "with-",
        "is-",
        "status-",
        "type-",
        "format-",
        "js-",
        "hide-",
        "show-",
        "post_tag-",
        "author-",
        "without-",
    ];

    private readonly Dictionary<string, Hint> _known = new(StringComparer.Ordinal);

    /// <summary>The hints on one element, its tag's own meaning included.</summary>
    public Hint Read(IElement element, string tag)
    {
        var hint = OfTag(tag);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            hint |= OfAttribute(attributes[i]!, tag);
        }

        return hint;
    }

    private Hint OfAttribute(IAttr attribute, string tag)
    {
        var value = attribute.Value;
        return attribute.Name switch
        {
            "class" or "id" or "data-testid" => OfName(value),
            "itemprop" => OfItemprop(value),
            "role" => OfRole(value),
            "hidden" => Hint.Hidden,
            // A paragraph that only readers aloud pass over is shown all the same.
            "aria-hidden" when value == "true" && tag != "p" => Hint.Hidden,
            "style" when IsHidden(value) => Hint.Hidden,
            "rel" when tag == "a" && value.Contains("author", StringComparison.OrdinalIgnoreCase) =>
                Hint.Byline | Hint.User,
            _ => Hint.None,
        };
    }

    private static bool IsHidden(string style)
    {
        return style.Length > 11
            && style.IndexOf("display", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            && style.AsSpan(at + 7).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }

    private static Hint OfTag(string tag) =>
        tag switch
        {
            "nav" => Hint.Navigation,
            "footer" => Hint.Furniture | Hint.Weak,
            "aside" => Hint.Furniture | Hint.Weak,
            "figure" => Hint.Figure,
            "figcaption" => Hint.Caption,
            "article" => Hint.Article,
            "time" => Hint.Date,
            "dialog" => Hint.Furniture,
            _ => Hint.None,
        };

    private static Hint OfRole(string? role) =>
        role switch
        {
            "navigation" or "menu" or "menubar" or "search" => Hint.Navigation,
            "banner" or "contentinfo" or "dialog" or "alertdialog" => Hint.Furniture,
            "complementary" => Hint.Furniture | Hint.Weak,
            "article" => Hint.Article,
            _ => Hint.None,
        };

    private static Hint OfItemprop(string? itemprop) =>
        itemprop switch
        {
            null or "" => Hint.None,
            "articleBody" => Hint.Body,
            "author" or "creator" => Hint.Byline | Hint.User,
            "datePublished" or "dateCreated" or "commentTime" => Hint.Date,
            "dateModified" => Hint.Date | Hint.Updated,
            "comment" or "comments" => Hint.Comment,
            "commentText" or "text" => Hint.Message,
            "caption" => Hint.Caption,
            "headline" => Hint.Headline,
            "name" => Hint.User,
            _ => Hint.None,
        };

    private Hint OfName(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return Hint.None;
        }

        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        var hint = ReadName(name);
        _known[name] = hint;
        return hint;
    }

    private static Hint ReadName(string name)
    {
        var hint = Hint.None;
        var isShown = false;
        foreach (var part in name.AsSpan().SplitAny(" \t\r\n\f"))
        {
            var token = name.AsSpan()[part];
            if (IsLook(token))
            {
                isShown |= ShowsAgain(token[(token.LastIndexOf(':') + 1)..]);
            }
            else if (token.StartsWith("d-", StringComparison.Ordinal) && token.Count('-') > 1)
            {
                isShown |= ShowsAgain(token[(token[2..].IndexOf('-') + 3)..]);
            }
            else if (!IsLabel(token))
            {
                hint |= ReadToken(token);
            }
        }

        return isShown ? hint & ~Hint.Hidden : hint;
    }

    private static bool ShowsAgain(ReadOnlySpan<char> display) => HintWords.Shown.Contains(display);

    /// <summary>Whether a class only says how an element looks, on some screens or while it is pointed at.</summary>
    private static bool IsLook(ReadOnlySpan<char> token) =>
        token.Contains('[')
        || (token.IndexOf(':') is > 0 and var colon && HintWords.Variants.Contains(token[..colon]));

    /// <summary>Whether a class only files the element under a subject or says how it is laid out.</summary>
    private static bool IsLabel(ReadOnlySpan<char> token)
    {
        foreach (var prefix in LabelPrefixes)
        {
            if (token.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                // One engine of comments names all its parts so.
                return !token.Contains("SingleComment", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    /// <summary>The hints of one name of a class.</summary>
    public static Hint ReadToken(ReadOnlySpan<char> token)
    {
        Span<char> folded = stackalloc char[64];
        if (token.Length is 0 or > 64)
        {
            return Hint.None;
        }

        token.ToLowerInvariant(folded);
        var lower = folded[..token.Length];
        var hint = HintWords.Whole.TryGetValue(lower, out var own) ? own : Hint.None;
        hint |= HintWords.BySpan.TryGetValue(lower, out var whole) ? whole : Hint.None;
        var previous = 0..0;
        var start = 0;
        for (var i = 0; i <= token.Length; i++)
        {
            var ends =
                i == token.Length
                || !char.IsLetter(token[i])
                || (i > start && char.IsUpper(token[i]) && char.IsLower(token[i - 1]));
            if (!ends)
            {
                continue;
            }

            ReadOnlySpan<char> word = lower[start..i];
            if (word.Length > 0)
            {
                hint = Combine(hint, lower[previous], word);
                previous = start..i;
            }

            start = i < token.Length && char.IsLetter(token[i]) ? i : i + 1;
        }

        return hint;
    }

    private static Hint Combine(Hint hint, ReadOnlySpan<char> previous, ReadOnlySpan<char> word)
    {
        if (HintWords.BySpan.TryGetValue(word, out var found))
        {
            hint |= found;
        }

        if (previous.IsEmpty)
        {
            return hint;
        }

        // "text-body" is the colour or the size of a text.
        var isStyle = previous.SequenceEqual("text") && word.SequenceEqual("body");
        if (!isStyle && HintWords.Subject.Contains(previous) && HintWords.Matter.Contains(word))
        {
            hint |= Hint.Body;
        }

        var afterComment = previous.StartsWith("comment", StringComparison.Ordinal);
        if (afterComment && HintWords.CommentExtra.Contains(word))
        {
            hint |= Hint.CommentLink;
        }

        if (word.StartsWith("comment", StringComparison.Ordinal) && HintWords.Digest.Contains(previous))
        {
            hint |= Hint.CommentLink | Hint.Related;
        }

        if (
            (afterComment || previous.SequenceEqual("reply"))
            && (word.SequenceEqual("form") || word.SequenceEqual("preview"))
        )
        {
            hint |= Hint.CommentForm;
        }

        if (previous.SequenceEqual("author") && (word.SequenceEqual("bio") || word.SequenceEqual("box")))
        {
            hint |= Hint.Biography;
        }

        if (word.SequenceEqual("quote") && previous.SequenceEqual("pull"))
        {
            hint |= Hint.PullQuote;
        }

        if (previous.SequenceEqual("most") || (previous.SequenceEqual("read") && word.SequenceEqual("more")))
        {
            hint |= Hint.Related;
        }

        return hint;
    }
}
