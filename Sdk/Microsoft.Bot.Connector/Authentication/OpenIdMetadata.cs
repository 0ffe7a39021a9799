using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The signing keys behind one metadata address, for all who ask in this process. Read at first need and again after a day;
/// a key they lack makes them be read again at once, then at most hourly, so that a stream of bad tokens cannot cause a stream of
/// requests. While the service cannot be reached the keys known last go on counting.
/// </summary>
internal sealed class OpenIdMetadata
{
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenRereadings = TimeSpan.FromHours(1);
    private static readonly ConcurrentDictionary<string, OpenIdMetadata> Known = new(StringComparer.Ordinal);

    private readonly Lock gate = new();
    private readonly string address;
    private readonly TimeProvider time;
    private SigningKeys current;
    private Task<SigningKeys> reading;
    private DateTimeOffset nextRereading = DateTimeOffset.MinValue;

    private OpenIdMetadata(string address, TimeProvider time)
    {
        this.address = address;
        this.time = time;
    }

    /// <summary>Gets the one for an address.</summary>
    public static OpenIdMetadata At(string address) => Known.GetOrAdd(address, a => new OpenIdMetadata(a, TimeProvider.System));

    /// <summary>Gets the keys; throws <see cref="InvalidOperationException"/> when they were never had.</summary>
    public ValueTask<SigningKeys> GetAsync(HttpClient http) =>
        Volatile.Read(ref current) is { } keys && time.GetUtcNow() - keys.ReadAt < Age
            ? new ValueTask<SigningKeys>(keys)
            : new ValueTask<SigningKeys>(ReadAsync(http, Volatile.Read(ref current)));

    /// <summary>Reads the keys again because they lacked one; gives back the same ones while it is too early for that.</summary>
    public Task<SigningKeys> RereadAsync(HttpClient http, SigningKeys lacking)
    {
        lock (gate)
        {
            if (!ReferenceEquals(current, lacking) || time.GetUtcNow() < nextRereading)
            {
                return Task.FromResult(current);
            }

            nextRereading = time.GetUtcNow() + BetweenRereadings;
            return ReadAsync(http, lacking);
        }
    }

    // All who need the keys at one moment share one reading, and its failure.
    private Task<SigningKeys> ReadAsync(HttpClient http, SigningKeys old)
    {
        lock (gate)
        {
            if (!ReferenceEquals(current, old))
            {
                return Task.FromResult(current);
            }

            if (reading is not { IsCompleted: false })
            {
                reading = FetchAsync(http, old);
            }

            return reading;
        }
    }

    private async Task<SigningKeys> FetchAsync(HttpClient http, SigningKeys old)
    {
        try
        {
            var json = await OpenIdDocuments.FetchKeysAsync(http, address, CancellationToken.None);
            var keys = new SigningKeys(OpenIdDocuments.ReadKeys(json), OpenIdDocuments.ReadEndorsements(json), time.GetUtcNow());
            Volatile.Write(ref current, keys);
            return keys;
        }
        catch (Exception e) when (IsTrouble(e))
        {
            return KeepOld(old, e);
        }
    }

    private static bool IsTrouble(Exception e) =>
        e is HttpRequestException or InvalidOperationException or ArgumentException
        || e is OperationCanceledException { InnerException: TimeoutException };

    private SigningKeys KeepOld(SigningKeys old, Exception failure)
    {
        if (old == null)
        {
            throw new InvalidOperationException($"The signing keys of '{address}' could not be read.", failure);
        }

        var kept = old with { ReadAt = time.GetUtcNow() - Age + BetweenRereadings };
        Volatile.Write(ref current, kept);
        return kept;
    }
}
