using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Highlighting;

/// <summary>A place in one value of a field that a query matched.</summary>
/// <param name="ValueIndex">Which of the field's values, from 0.</param>
/// <param name="Range">Where in that value.</param>
/// <param name="Query">The term, phrase, prefix, … that matched.</param>
public readonly record struct FieldHit(int ValueIndex, TextRange Range, Query Query);
