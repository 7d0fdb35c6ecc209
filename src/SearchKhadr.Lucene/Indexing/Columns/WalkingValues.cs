using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>A numeric column over a cursor.</summary>
internal abstract class WalkingNumeric(DocCursor docs) : NumericDocValues
{
    public override int DocId => docs.DocId;

    public override long Cost => docs.Cost;

    public override int NextDoc() => docs.NextDoc();

    public override int Advance(int target) => docs.Advance(target);

    public override bool AdvanceExact(int target) => docs.Advance(target) == target;
}

/// <summary>A binary column over a cursor.</summary>
internal abstract class WalkingBinary(DocCursor docs) : BinaryDocValues
{
    public override int DocId => docs.DocId;

    public override long Cost => docs.Cost;

    public override int NextDoc() => docs.NextDoc();

    public override int Advance(int target) => docs.Advance(target);

    public override bool AdvanceExact(int target) => docs.Advance(target) == target;
}

/// <summary>A sorted column over a cursor.</summary>
internal abstract class WalkingSorted(DocCursor docs) : SortedDocValues
{
    public override int DocId => docs.DocId;

    public override long Cost => docs.Cost;

    public override int NextDoc() => docs.NextDoc();

    public override int Advance(int target) => docs.Advance(target);

    public override bool AdvanceExact(int target) => docs.Advance(target) == target;
}

/// <summary>A sorted numeric column over a cursor.</summary>
internal abstract class WalkingSortedNumeric(DocCursor docs) : SortedNumericDocValues
{
    public override int DocId => docs.DocId;

    public override long Cost => docs.Cost;

    public override int NextDoc()
    {
        var docId = docs.NextDoc();
        Entered();
        return docId;
    }

    public override int Advance(int target)
    {
        while (docs.DocId < target)
            NextDoc();
        return docs.DocId;
    }

    public override bool AdvanceExact(int target) => Advance(target) == target;

    /// <summary>Called when the cursor stands on another document.</summary>
    protected abstract void Entered();
}

/// <summary>A sorted set column over a cursor.</summary>
internal abstract class WalkingSortedSet(DocCursor docs) : SortedSetDocValues
{
    public override int DocId => docs.DocId;

    public override long Cost => docs.Cost;

    public override int NextDoc()
    {
        var docId = docs.NextDoc();
        Entered();
        return docId;
    }

    public override int Advance(int target)
    {
        while (docs.DocId < target)
            NextDoc();
        return docs.DocId;
    }

    public override bool AdvanceExact(int target) => Advance(target) == target;

    /// <summary>Called when the cursor stands on another document.</summary>
    protected abstract void Entered();
}
