using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>
/// Proves who sent a webhook: <c>X-Signature: sha256=</c> and the HMAC-SHA256, in hexadecimal, of <c>timestamp.body</c> under the source's secret, with
/// <c>X-Timestamp</c> in seconds since 1970 UTC.
/// </summary>
public static class WebhookSignature
{
    public const string SignatureHeader = "X-Signature";
    public const string TimestampHeader = "X-Timestamp";

    /// <summary>How far the sender's clock may be from ours, either way; the last second counts.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private const string Scheme = "sha256=";

    public static string TimestampOf(DateTimeOffset now) => now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public static string Of(string secret, string timestamp, ReadOnlySpan<byte> body) =>
        Scheme + Convert.ToHexStringLower(Mac(secret, timestamp, body));

    /// <summary>Compares in a time that does not depend on where the two differ.</summary>
    public static bool IsGood(string secret, string? timestamp, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now) =>
        IsFresh(timestamp, now)
        && signature is { Length: 71 } // the scheme and 64 digits
        && signature.StartsWith(Scheme, StringComparison.Ordinal)
        && Bytes(signature[Scheme.Length..]) is { } given
        && CryptographicOperations.FixedTimeEquals(given, Mac(secret, timestamp!, body));

    private static bool IsFresh(string? timestamp, DateTimeOffset now) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs((decimal)seconds - now.ToUnixTimeSeconds()) <= (decimal)Tolerance.TotalSeconds;

    private static byte[]? Bytes(string hex)
    {
        try
        {
            return Convert.FromHexString(hex);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[] Mac(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        mac.AppendData(Encoding.UTF8.GetBytes(timestamp + "."));
        mac.AppendData(body);
        return mac.GetHashAndReset();
    }
}
