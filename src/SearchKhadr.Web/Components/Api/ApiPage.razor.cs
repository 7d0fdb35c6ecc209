using SearchKhadr.Web.Api;

namespace SearchKhadr.Web.Components.Api;

/// <summary>Says what programs can ask, and lets a reader try it with plain forms.</summary>
public sealed partial class ApiPage
{
    private const string TokenHeader = "Authorization: Bearer …";

    private static IReadOnlyList<ApiProblem> Problems { get; } =
    [
        ApiProblem.BadParameter,
        ApiProblem.Unauthorized,
        ApiProblem.NotFound,
        ApiProblem.TooMany,
        ApiProblem.Damaged,
        ApiProblem.TooCostly,
    ];
}
