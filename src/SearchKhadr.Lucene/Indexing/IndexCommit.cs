using SearchKhadr.Lucene.Codecs.Segments;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>One commit of an index: a whole that can be opened, kept, copied or deleted.</summary>
/// <remarks><b>Threads</b> Safe for any number at once. <b>Source</b> Lucene 8 <c>IndexCommit</c>.</remarks>
public sealed class IndexCommit
{
    private readonly Lock _turn = new();
    private int _holds;
    private bool _isDeleted;

    internal IndexCommit(SegmentInfos infos)
    {
        Infos = infos;
        FileNames = [.. infos.Files()];
        UserData = new Dictionary<string, string>(infos.UserData, StringComparer.Ordinal);
    }

    /// <summary>Which commit it is; a later one has a larger number.</summary>
    public long Generation => Infos.Generation;

    /// <summary>The name of the file that names the segments.</summary>
    public string SegmentsFileName => Infos.FileName!;

    /// <summary>Names of all files of the commit. <b>Shape</b> Ordinal order.</summary>
    public IReadOnlyList<string> FileNames { get; }

    /// <summary>What the application kept with the commit.</summary>
    public IReadOnlyDictionary<string, string> UserData { get; }

    /// <summary>How many segments it has.</summary>
    public int SegmentCount => Infos.Segments.Count;

    /// <summary>Whether somebody asked for its deletion while nobody held it.</summary>
    public bool IsDeleted
    {
        get
        {
            lock (_turn)
            {
                return _isDeleted;
            }
        }
    }

    internal SegmentInfos Infos { get; }

    /// <summary>Asks for its deletion, as a deletion policy does; where a snapshot holds it, nothing happens.</summary>
    /// <remarks>The writer deletes what no other commit needs, once the policy returns. The last commit is never deleted.</remarks>
    public void Delete()
    {
        lock (_turn)
        {
            _isDeleted |= _holds == 0;
        }
    }

    /// <summary>Keeps it from being deleted; false when it is already.</summary>
    internal bool TryHold()
    {
        lock (_turn)
        {
            if (_isDeleted)
                return false;
            _holds++;
            return true;
        }
    }

    /// <summary>Gives a hold back.</summary>
    internal void Release()
    {
        lock (_turn)
        {
            _holds--;
        }
    }
}
