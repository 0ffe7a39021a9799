using System;
using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Shortens texts.</summary>
public static class StringUtils
{
    private const string Dots = "...";

    /// <summary>Cuts a text that is too long and puts three dots in place of the rest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters may stay, the dots not counted.</param>
    /// <returns>The text, or its beginning with three dots.</returns>
    public static string Ellipsis(string text, int length) => text.Length <= length ? text : text[..length] + Dots;

    /// <summary>Cuts a text that is too long and puts three dots in place of the rest.</summary>
    /// <param name="text">The text, changed in place.</param>
    /// <param name="length">How many characters may stay, the dots not counted.</param>
    /// <returns>The same builder.</returns>
    public static StringBuilder Ellipsis(StringBuilder text, int length)
    {
        if (text.Length > length)
        {
            text.Length = length;
            text.Append(Dots);
        }

        return text;
    }

    /// <summary>Cuts a text that is too long and puts three dots and the hash of the whole in place of the rest, so that it stays unique.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters may stay, the dots and the hash not counted.</param>
    /// <returns>The text, or its beginning with three dots and the hash.</returns>
    public static string EllipsisHash(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, length), Dots, Hash(text));

    /// <summary>Cuts a text that is too long and puts three dots and the hash of the whole in place of the rest, so that it stays unique.</summary>
    /// <param name="text">The text, changed in place.</param>
    /// <param name="length">How many characters may stay, the dots and the hash not counted.</param>
    /// <returns>The same builder.</returns>
    public static StringBuilder EllipsisHash(StringBuilder text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var hash = Hash(text.ToString());
        return Ellipsis(text, length).Append(hash);
    }

    /// <summary>Hashes a text; equal texts have equal hashes, capitals minded.</summary>
    /// <param name="text">The text.</param>
    /// <returns>SHA-256 in base 64.</returns>
    public static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
