using System.Net;
using System.Net.Sockets;

namespace SearchKhadr.Web.Access;

/// <summary>Lets an address be wrong a few times a minute, and makes it wait then.</summary>
/// <remarks>
/// Addresses of one IPv6 network of 64 bits count as one, since one host has all of them.
/// <b>Threads</b> Safe for any number at once.
/// </remarks>
internal sealed class FailureLimiter(TimeProvider time)
{
    /// <summary>How often one may be wrong a minute.</summary>
    public const int MostFailures = 5;

    private const int MostAddresses = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<IPAddress, (DateTimeOffset Since, int Failures)> _failures = [];

    /// <summary>How long an address has to wait; zero where it may try.</summary>
    public TimeSpan Wait(IPAddress? address)
    {
        lock (_gate)
        {
            if (
                !_failures.TryGetValue(Network(address), out var known)
                || known.Failures < MostFailures
                || time.GetUtcNow() - known.Since >= Window
            )
                return TimeSpan.Zero;
            return Window - (time.GetUtcNow() - known.Since);
        }
    }

    /// <summary>Notes that an address was wrong.</summary>
    public void Fail(IPAddress? address)
    {
        var now = time.GetUtcNow();
        var network = Network(address);
        lock (_gate)
        {
            if (_failures.Count >= MostAddresses)
                Forget(now);
            var known = _failures.GetValueOrDefault(network);
            _failures[network] = now - known.Since >= Window ? (now, 1) : (known.Since, known.Failures + 1);
        }
    }

    // Those that are over first; where that is not enough, all, which is better than to grow without end.
    private void Forget(DateTimeOffset now)
    {
        foreach (var (network, _) in _failures.Where(pair => now - pair.Value.Since >= Window).ToArray())
            _failures.Remove(network);
        if (_failures.Count >= MostAddresses)
            _failures.Clear();
    }

    private static IPAddress Network(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
