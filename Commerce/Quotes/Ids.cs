using System.Globalization;
using System.Security.Cryptography;

namespace BotApp.Commerce.Quotes;

/// <summary>Numbers for people and ids for tables. Both are random: two processes need not ask each other; a number given twice is caught by its key and drawn again.</summary>
internal static class Ids
{
    /// <summary>Sorts by the time it was made.</summary>
    public static string New() => Guid.CreateVersion7().ToString("N");

    /// <summary>Such as TK26112904815162: letters, the shop's day, eight digits nobody can guess the neighbours of.</summary>
    public static string Number(string prefix, string day) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{day}{RandomNumberGenerator.GetInt32(100_000_000):00000000}");
}
