using AngleSharp.Dom;
using SearchKhadr.Ingestion.Cleaning;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>A page's meta elements by their name, property or itemprop in lower case.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public MetaTags(IEnumerable<IElement> elements)
    {
        foreach (var element in elements)
        {
            var content = Whitespace.Collapse(
                element.GetAttribute("content") ?? element.GetAttribute("value")
            );
            if (content.Length == 0)
            {
                continue;
            }

            Add(element.GetAttribute("name"), content);
            Add(element.GetAttribute("property"), content);
            Add(element.GetAttribute("itemprop"), content);
            Add(element.GetAttribute("http-equiv"), content);
        }
    }

    /// <summary>Every name that the page has, lower case.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>The first value of the first of some names that the page has.</summary>
    public Evidence? First(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values))
            {
                return new Evidence(values[0], name);
            }
        }

        return null;
    }

    /// <summary>All values of a name.</summary>
    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var values) ? values : [];

    private void Add(string? name, string content)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        var key = name.Trim().ToLowerInvariant();
        if (!_values.TryGetValue(key, out var values))
        {
            _values[key] = values = [];
        }

        values.Add(content);
    }
}

/// <summary>A value and what gave it.</summary>
internal sealed record Evidence(string Value, string Source);
