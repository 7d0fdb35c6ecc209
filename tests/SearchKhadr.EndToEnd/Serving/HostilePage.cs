namespace SearchKhadr.EndToEnd.Serving;

/// <summary>A saved page whose words are markup, written so that any of it that ran would be seen.</summary>
internal static class HostilePage
{
    public const string Headline = "<script>document.title='taken over'</script> quoted by a reader";

    public const string Comment =
        "<img src=x onerror=\"document.title='taken over'\"> is what I typed, mulberry";

    public const string Html = """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <title>&lt;script&gt;document.title='taken over'&lt;/script&gt; quoted by a reader</title>
        <meta property="og:title" content="&lt;script&gt;document.title='taken over'&lt;/script&gt; quoted by a reader">
        <meta property="og:site_name" content="&lt;b&gt;Bold Gazette&lt;/b&gt;">
        <link rel="canonical" href="javascript:document.title='taken over'">
        </head><body><article><h1>&lt;script&gt;document.title='taken over'&lt;/script&gt; quoted by a reader</h1>
        <p>A reader of the gazette wrote to ask why a mulberry hedge had been described in angle brackets, and the
        editor printed the whole of the letter, markup and all, so that others could see what the form had accepted.</p>
        <p>The letter went on for another paragraph about hedges, which nobody at the paper had the heart to cut, since
        it was the first that the gazette had received since the flood and it was courteous throughout.</p></article>
        <section id="comments"><h2>1 Comment</h2><ol class="commentlist"><li class="comment" id="comment-1">
        <div class="comment-author"><cite class="fn">hedge_&lt;i&gt;keeper&lt;/i&gt;</cite></div>
        <div class="comment-body"><p>&lt;img src=x onerror="document.title='taken over'"&gt; is what I typed, mulberry</p></div>
        </li></ol></section></body></html>
        """;
}
