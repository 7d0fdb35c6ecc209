using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Reading;

/// <summary>The rows of a table that was read as text, taken apart into their cells again.</summary>
internal static class TableRows
{
    private const string Bar = " | ";

    /// <summary>The cells of each row that is shown of a table, each with its hits.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<NumberedRun>>> Of(
        ShownArticle shown,
        BodyGroup table
    ) =>
        [
            .. table.Indexes.Select(index =>
                Cells(shown.PiecesOf(new BodyPart(index, IsCaption: false)).SelectMany(piece => piece.Runs))
            ),
        ];

    /// <summary>Whether the first row names the columns: it has no figure, and one below it has.</summary>
    public static bool HasHeader(IReadOnlyList<IReadOnlyList<IReadOnlyList<NumberedRun>>> rows) =>
        rows.Count > 1 && !rows[0].Any(HasFigure) && rows.Skip(1).Any(row => row.Any(HasFigure));

    /// <summary>Whether a cell has a figure in it.</summary>
    public static bool HasFigure(IReadOnlyList<NumberedRun> cell) =>
        cell.Any(run => run.Text.AsSpan().ContainsAnyInRange('0', '9'));

    // A hit may run over a bar; it stays whole, in the cell where it begins.
    private static List<IReadOnlyList<NumberedRun>> Cells(IEnumerable<NumberedRun> row)
    {
        var cells = new List<IReadOnlyList<NumberedRun>>();
        var cell = new List<NumberedRun>();
        foreach (var run in row)
        {
            var parts = run.Number is null ? run.Text.Split(Bar) : [run.Text];
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
