namespace SearchKhadr.EndToEnd.Serving;

/// <summary>The sample archive, served for one class of tests that ends its server and starts it again.</summary>
public sealed class OwnArchive : IAsyncLifetime
{
    /// <summary>The archive.</summary>
    public ServedArchive Served { get; } = new();

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => Served.InitializeAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Served.DisposeAsync();
}
