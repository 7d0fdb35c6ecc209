using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>
/// A segment's matches and their scores: an approximation that stands on every match and perhaps on others, and a
/// check of the document it stands on.
/// </summary>
/// <remarks><b>Source</b> Lucene 8 <c>Scorer</c> and <c>TwoPhaseIterator</c>, folded into one.</remarks>
internal abstract class Scorer
{
    public abstract DocIdSetIterator Approximation { get; }

    /// <summary>Whether a document is a match only when <see cref="Confirm"/> says so.</summary>
    public virtual bool NeedsConfirm => false;

    /// <summary>About how dear <see cref="Confirm"/> is, in simple operations.</summary>
    public virtual float ConfirmCost => 0;

    public int DocId => Approximation.DocId;

    /// <summary>Whether the document it stands on matches. <b>Requires</b> Called at most once a document.</summary>
    public virtual bool Confirm() => true;

    /// <summary>The score. <b>Requires</b> It stands on a confirmed match; called at most once a document.</summary>
    public abstract float Score();

    /// <summary>Moves the bounds of scores to a target; returns the last document of the stretch that they hold for.</summary>
    public virtual int AdvanceShallow(int target) => DocIdSetIterator.NoMoreDocs;

    /// <summary>What no score from the shallow target up to a document exceeds.</summary>
    public virtual float MaxScore(int upTo) => float.PositiveInfinity;

    /// <summary>Allows leaving out documents that score less. <b>Requires</b> Never falls; scores can be left out.</summary>
    public virtual void SetMinCompetitiveScore(float min) { }

    /// <summary>Moves the bounds of all that are not behind a target to it; returns the end of the stretch that all hold for.</summary>
    protected static int AdvanceShallow(ReadOnlySpan<Scorer> scorers, int target)
    {
        var end = DocIdSetIterator.NoMoreDocs;
        foreach (var scorer in scorers)
        {
            var at = scorer.DocId;
            if (at <= target)
                end = Math.Min(end, scorer.AdvanceShallow(target));
            else if (at != DocIdSetIterator.NoMoreDocs)
                end = Math.Min(end, at - 1);
        }
        return end;
    }

    /// <summary>Rounds a sum up far enough that no order of summing exceeds it.</summary>
    protected static float RoundUp(double sum) => (float)(sum * (1 + 1e-12));
}
