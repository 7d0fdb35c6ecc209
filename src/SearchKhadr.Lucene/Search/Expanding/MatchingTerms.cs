using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Expanding;

/// <summary>Steps a terms enumeration through those terms that are in a set.</summary>
internal abstract class MatchingTerms(TermsEnum terms)
{
    private bool _started;

    /// <summary>Stands on the matching term after each true <see cref="MoveNext"/>.</summary>
    public TermsEnum Terms { get; } = terms;

    public bool MoveNext()
    {
        if (_started)
            return Next();
        _started = true;
        return First();
    }

    protected abstract bool First();

    protected abstract bool Next();
}
