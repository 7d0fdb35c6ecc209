using SearchKhadr.Archive.Indexing;
using SearchKhadr.Lucene.Indexing;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>Keeps the last commit of the generation that answers, and of as many others as the last commit asks for.</summary>
internal sealed class KeepGenerations : IndexDeletionPolicy
{
    /// <inheritdoc/>
    public override void OnCommit(IReadOnlyList<IndexCommit> commits)
    {
        if (commits.Count == 0)
            return;
        var keep = CommitData.Number(commits[^1].UserData, CommitData.Keep, CommitData.UsualKeep);
        var kept = LastOfEach(commits).Take(keep + 1).ToHashSet();
        foreach (var commit in commits.Where(commit => !kept.Contains(commit)))
            commit.Delete();
    }

    /// <summary>The last commit of each generation, that which answers first, then back in time.</summary>
    public static IEnumerable<IndexCommit> LastOfEach(IReadOnlyList<IndexCommit> commits) =>
        commits
            .Reverse()
            .DistinctBy(commit => CommitData.Number(commit.UserData, CommitData.Generation, otherwise: 0));
}
