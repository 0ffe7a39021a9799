using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BotApp.Channels.DirectLine;
using BotApp.Commerce.Invoices;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Channels.Files;

/// <summary>Which file of whose invoice may be opened.</summary>
internal sealed record InvoiceTicket(string CustomerId, string Number, InvoiceFormat Format);

/// <summary>
/// Signs and reads the tickets in the addresses of invoice files: a browser that opens a link of a card has no token to show. A ticket opens one file of one
/// customer for a day; a new Direct Line secret makes all of them void.
/// </summary>
internal sealed class InvoiceTickets(DirectLineSecret secret, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret.SigningKey, 32, info: "botapp invoice files"u8.ToArray());

    public string Issue(InvoiceTicket ticket)
    {
        var until = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var body = Encoding.UTF8.GetBytes(string.Join('\n', ticket.CustomerId, ticket.Number, ticket.Format, until));
        return $"{Base64UrlEncoder.Encode(body)}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(key, body))}";
    }

    /// <summary>Null when it is not ours, or its day is over.</summary>
    public InvoiceTicket? Read(string text)
    {
        if (text.Split('.') is not [var written, var signed] || Decode(written) is not { } body || Decode(signed) is not { } signature)
        {
            return null;
        }

        var isOurs = CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, body), signature);
        return isOurs
            && Encoding.UTF8.GetString(body).Split('\n') is [var customer, var number, var format, var until]
            && long.TryParse(until, CultureInfo.InvariantCulture, out var seconds)
            && DateTimeOffset.FromUnixTimeSeconds(seconds) > time.GetUtcNow()
            && Enum.TryParse<InvoiceFormat>(format, out var kind)
            ? new InvoiceTicket(customer, number, kind)
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
