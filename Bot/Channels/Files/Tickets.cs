using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BotApp.Channels.DirectLine;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Channels.Files;

/// <summary>
/// Signs and reads the tickets in the addresses of files: a browser that opens a link of a card has no token to show. A ticket of one use opens nothing of
/// another; a new Direct Line secret makes all of them void.
/// </summary>
/// <param name="use">What they open; part of the key.</param>
internal sealed class Tickets(DirectLineSecret secret, TimeProvider time, string use, TimeSpan lifetime)
{
    private readonly byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret.SigningKey, 32, info: Encoding.UTF8.GetBytes("botapp " + use));

    /// <param name="says">Words without line ends.</param>
    public string Issue(params string[] says)
    {
        var until = (time.GetUtcNow() + lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var body = Encoding.UTF8.GetBytes(string.Join('\n', [.. says, until]));
        return $"{Base64UrlEncoder.Encode(body)}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(key, body))}";
    }

    /// <summary>What it was issued for; null when it is not ours, or its time is over.</summary>
    public string[]? Read(string text)
    {
        if (text.Split('.') is not [var written, var signed] || Decode(written) is not { } body || Decode(signed) is not { } signature)
        {
            return null;
        }

        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, body), signature)
            && Encoding.UTF8.GetString(body).Split('\n') is [.. var says, var until]
            && long.TryParse(until, CultureInfo.InvariantCulture, out var seconds)
            && DateTimeOffset.FromUnixTimeSeconds(seconds) > time.GetUtcNow()
            ? says
            : null;
    }

    private static byte[]? Decode(string text)
    {
        try
        {
            return Base64UrlEncoder.DecodeBytes(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
