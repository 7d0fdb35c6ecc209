using System.Runtime.CompilerServices;

namespace SearchKhadr.Analysis.Filters;

/// <summary>Filters that a term goes through one after the other, and what they made of frequent terms.</summary>
/// <remarks><b>Threads</b> Safe for any number at once; each thread remembers terms for itself.</remarks>
public sealed class TermFilterChain(params TermFilter[] filters)
{
    private readonly ElisionFilter? _elision = filters.OfType<ElisionFilter>().FirstOrDefault();

    [ThreadStatic]
    private static ConditionalWeakTable<TermFilterChain, TermCache>? _caches;

    /// <summary>What this thread remembers.</summary>
    internal TermCache Cache => OfThread().GetValue(this, static _ => new TermCache());

    /// <summary>Takes off what the language elides before a word, if it does.</summary>
    internal void Elide(TermBuffer term) => _elision?.Keep(term);

    /// <summary>Sends a term through all filters; false leaves it out.</summary>
    public bool Keep(TermBuffer term)
    {
        foreach (var filter in filters)
        {
            if (!filter.Keep(term))
                return false;
        }
        return true;
    }

    private static ConditionalWeakTable<TermFilterChain, TermCache> OfThread() => _caches ??= [];
}
