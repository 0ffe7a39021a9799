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

    private readonly string address;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim gate = new(1, 1);
    private SigningKeys current;
    private DateTimeOffset nextRereading = DateTimeOffset.MinValue;

    private OpenIdMetadata(string address, TimeProvider time)
    {
        this.address = address;
        this.time = time;
    }

    /// <summary>Gets the one for an address.</summary>
    public static OpenIdMetadata At(string address) => Known.GetOrAdd(address, a => new OpenIdMetadata(a, TimeProvider.System));

    /// <summary>Gets the keys; throws <see cref="InvalidOperationException"/> when they were never had.</summary>
    public ValueTask<SigningKeys> GetAsync(HttpClient http, CancellationToken cancellationToken) =>
        Volatile.Read(ref current) is { } keys && time.GetUtcNow() - keys.ReadAt < Age
            ? new ValueTask<SigningKeys>(keys)
            : new ValueTask<SigningKeys>(ReadAsync(http, Volatile.Read(ref current), cancellationToken));

    /// <summary>Reads the keys again because they lacked one; gives back the same ones while it is too early for that.</summary>
    public async Task<SigningKeys> RereadAsync(HttpClient http, SigningKeys lacking, CancellationToken cancellationToken)
    {
        if (!ReferenceEquals(Volatile.Read(ref current), lacking))
        {
            return current;
        }

        return time.GetUtcNow() < nextRereading ? lacking : await ReadAsync(http, lacking, cancellationToken, rereading: true);
    }

    // Who waited for somebody else's reading takes its keys.
    private async Task<SigningKeys> ReadAsync(HttpClient http, SigningKeys old, CancellationToken cancellationToken, bool rereading = false)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (!ReferenceEquals(current, old) || (rereading && time.GetUtcNow() < nextRereading))
            {
                return current;
            }

            if (rereading)
            {
                nextRereading = time.GetUtcNow() + BetweenRereadings;
            }

            var json = await OpenIdDocuments.FetchKeysAsync(http, address, cancellationToken);
            Volatile.Write(
                ref current,
                new SigningKeys(OpenIdDocuments.ReadKeys(json), OpenIdDocuments.ReadEndorsements(json), time.GetUtcNow())
            );
        }
        catch (Exception e) when (IsTrouble(e))
        {
            KeepOld(old, e);
        }
        finally
        {
            gate.Release();
        }

        return current;
    }

    private static bool IsTrouble(Exception e) =>
        e is HttpRequestException or InvalidOperationException or ArgumentException
        || e is OperationCanceledException { InnerException: TimeoutException };

    private void KeepOld(SigningKeys old, Exception failure)
    {
        if (old == null)
        {
            throw new InvalidOperationException($"The signing keys of '{address}' could not be read.", failure);
        }

        Volatile.Write(ref current, old with { ReadAt = time.GetUtcNow() - Age + BetweenRereadings });
    }
}
