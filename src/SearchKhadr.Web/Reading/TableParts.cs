using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Reading;

/// <summary>A table that was read as text, taken apart into its cells again.</summary>
/// <param name="Caption">What stands above it: a first row of one cell over rows of several; null where there is none.</param>
/// <param name="Header">The names of the columns: a first row without a figure over rows that have some.</param>
/// <param name="Rows">The other rows, one at least.</param>
internal sealed record TableParts(
    IReadOnlyList<NumberedRun>? Caption,
    IReadOnlyList<IReadOnlyList<NumberedRun>>? Header,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<NumberedRun>>> Rows
)
{
    /// <summary>The parts of what is shown of a table, each cell with its hits.</summary>
    public static TableParts Of(ShownArticle shown, BodyGroup table)
    {
        var rows = table
            .Indexes.Select(index =>
                Cells(shown.PiecesOf(new BodyPart(index, IsCaption: false)).SelectMany(piece => piece.Runs))
            )
            .ToList();
        IReadOnlyList<NumberedRun>? caption = null;
        if (rows.Count > 1 && rows[0].Count == 1 && rows[1].Count > 1)
        {
            caption = rows[0][0];
            rows.RemoveAt(0);
        }
        if (rows.Count < 2 || rows[0].Any(HasFigure) || !rows.Skip(1).Any(row => row.Any(HasFigure)))
            return new TableParts(caption, null, rows);
        return new TableParts(caption, rows[0], rows[1..]);
    }

    private static bool HasFigure(IReadOnlyList<NumberedRun> cell) =>
        cell.Any(run => run.Text.AsSpan().ContainsAnyInRange('0', '9'));

    // A hit may run over a bar; it stays whole, in the cell where it begins.
    private static List<IReadOnlyList<NumberedRun>> Cells(IEnumerable<NumberedRun> row)
    {
        var cells = new List<IReadOnlyList<NumberedRun>>();
        var cell = new List<NumberedRun>();
        foreach (var run in row)
        {
            var parts = run.Number is null ? run.Text.Split(BodyBlock.CellBar) : [run.Text];
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    cells.Add(cell);
                    cell = [];
                }
                if (parts[i].Length > 0)
                    cell.Add(run with { Text = parts[i] });
            }
        }
        cells.Add(cell);
        return cells;
    }
}
