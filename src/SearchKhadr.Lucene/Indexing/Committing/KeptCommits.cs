using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing.Committing;

/// <summary>The commits of an index that are kept, and so their files.</summary>
/// <remarks><b>Threads</b> The writer's lock guards it. <b>Source</b> Lucene 8 <c>IndexFileDeleter</c>.</remarks>
internal sealed class KeptCommits(IndexDeletionPolicy policy, FileReferences files)
{
    private readonly List<IndexCommit> _commits = [];

    /// <summary>All commits of a folder that can be read, the oldest first.</summary>
    public static List<IndexCommit> Read(IndexDirectory directory)
    {
        var commits = new List<IndexCommit>();
        var generations = directory
            .ListAll()
            .Select(IndexFileNames.CommitGeneration)
            .Where(generation => generation >= 0);
        foreach (var generation in generations.Order())
        {
            try
            {
                commits.Add(new IndexCommit(SegmentInfos.Read(directory, IndexFileNames.Commit(generation))));
            }
            catch (IndexException)
            {
                // An older commit that nobody can open is no commit; the last one is read by who needs it.
            }
        }
        return commits;
    }

    /// <summary>Takes the commits that are there, and asks the policy which to keep.</summary>
    public void Begin(IEnumerable<IndexCommit> commits)
    {
        foreach (var commit in commits)
        {
            files.Add(commit.FileNames);
            _commits.Add(commit);
        }
        policy.OnInit([.. _commits]);
        RemoveDeleted();
    }

    /// <summary>Takes a commit whose files are held already, and asks the policy which others to keep.</summary>
    public void Add(IndexCommit commit)
    {
        _commits.Add(commit);
        Revisit();
    }

    /// <summary>Asks the policy again.</summary>
    public void Revisit()
    {
        if (_commits.Count > 0)
            policy.OnCommit([.. _commits]);
        RemoveDeleted();
    }

    private void RemoveDeleted()
    {
        foreach (var commit in _commits.SkipLast(1).Where(commit => commit.IsDeleted).ToArray())
        {
            _commits.Remove(commit);
            files.Remove(commit.FileNames);
        }
    }
}
