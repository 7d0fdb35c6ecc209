namespace SearchKhadr.Lucene.Model;

/// <summary>A frequency and a norm that together bound a score.</summary>
/// <param name="Freq">A term's frequency.</param>
/// <param name="Norm">The field's norm, compared as an unsigned number.</param>
public readonly record struct Impact(int Freq, long Norm);
