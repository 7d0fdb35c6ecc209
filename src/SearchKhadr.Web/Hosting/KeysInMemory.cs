using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace SearchKhadr.Web.Hosting;

/// <summary>Keeps the keys that protect a circuit's state for as long as the process runs, and nowhere else.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
internal sealed class KeysInMemory : IXmlRepository
{
    private readonly Lock _gate = new();
    private readonly List<XElement> _keys = [];

    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_gate)
            return [.. _keys.Select(key => new XElement(key))];
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_gate)
            _keys.Add(new XElement(element));
    }
}
