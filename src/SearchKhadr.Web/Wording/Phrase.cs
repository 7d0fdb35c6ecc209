using System.Collections.Concurrent;
using System.Text;

namespace SearchKhadr.Web.Wording;

/// <summary>Fills the places of a text in the reader's language.</summary>
internal static class Phrase
{
    private static readonly ConcurrentDictionary<string, CompositeFormat> Formats = new(
        StringComparer.Ordinal
    );

    /// <summary>The text with its <c>{0}</c>, <c>{1}</c> and so on replaced.</summary>
    public static string Of(string text, params ReadOnlySpan<object?> values) =>
        string.Format(ReaderLanguage.Culture, Formats.GetOrAdd(text, CompositeFormat.Parse), values);
}
