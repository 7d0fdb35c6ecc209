namespace SearchKhadr.Ingestion.Ranking;

/// <summary>Fills a row of features from left to right.</summary>
internal ref struct Row(Span<float> cells)
{
    private readonly Span<float> _cells = cells;

    public int Length { get; private set; }

    public void Add(float value) => _cells[Length++] = value;

    public void Add(bool value) => Add(value ? 1f : 0f);

    /// <summary>Adds the lowest bits of a set of flags, one cell each.</summary>
    public void Add(int flags, int bits)
    {
        for (var i = 0; i < bits; i++)
        {
            Add((flags & (1 << i)) != 0);
        }
    }
}
