using SearchKhadr.Web.Hosting;

namespace SearchKhadr.Web.Components.Helping;

/// <summary>A plain form that writes the query line, so that people learn it.</summary>
public sealed partial class QueryBuilder
{
    private static IEnumerable<(string Name, string Label, string Note, string Example)> WordFields =>
        [
            (BuilderEndpoint.All, Texts.All, Texts.Writes, Texts.AllExample),
            (BuilderEndpoint.Any, Texts.Any, Texts.Writes, Texts.AnyExample),
            (BuilderEndpoint.Exact, Texts.Exact, Texts.Writes, Texts.ExactExample),
            (BuilderEndpoint.None, Texts.None, Texts.Writes, Texts.NoneExample),
            (BuilderEndpoint.Near, Texts.Near, Texts.Writes, Texts.NearExample),
        ];
}
