namespace SearchKhadr.Analysis.Filters;

/// <summary>Changes a term, or says that it is left out.</summary>
/// <remarks><b>Threads</b> Safe for any number at once: a filter keeps nothing of a term.</remarks>
public abstract class TermFilter
{
    /// <summary>Changes a term in place; false leaves it out.</summary>
    public abstract bool Keep(TermBuffer term);
}
