using System.Security.Cryptography;
using System.Text;

namespace SearchKhadr.Web.Access;

/// <summary>A secret that is asked for again and again.</summary>
/// <remarks>
/// The first time costs what the hash costs. Once a secret was right, its fingerprint under a key that nobody but this
/// process has is remembered, so that a script's thousand requests do not cost it a thousand times.
/// <b>Threads</b> Safe for any number at once.
/// </remarks>
internal sealed class Secret : IDisposable
{
    private readonly string _kept;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly SemaphoreSlim _turn = new(1);
    private byte[]? _right;

    /// <summary>Takes a kept hash.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public Secret(string kept)
    {
        SecretHash.Parse(kept);
        _kept = kept;
    }

    /// <summary>Whether a secret was right before; tells in no time.</summary>
    public bool WasRight(string secret) =>
        _right is { } right && CryptographicOperations.FixedTimeEquals(right, Fingerprint(secret));

    /// <summary>Whether a secret is right.</summary>
    public async Task<bool> IsRightAsync(string secret, CancellationToken cancellation)
    {
        if (secret.Length is 0 or > SecretHash.MostChars)
            return false;
        if (WasRight(secret))
            return true;
        // One at a time: guessing must not take the processor from those who search.
        await _turn.WaitAsync(cancellation);
        try
        {
            if (!SecretHash.Matches(_kept, secret))
                return false;
            _right = Fingerprint(secret);
            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private byte[] Fingerprint(string secret) => HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(secret));
}
