using System.Globalization;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Reads the short notation of the goods lists: "曜石黑|Obsidian black", "512GB+600".</summary>
internal static class Words
{
    public static Bilingual Of(string written)
    {
        var parts = written.Split('+')[0].Split('|');
        return new Bilingual(parts[0], parts[^1]);
    }

    public static decimal Surcharge(string written) =>
        written.Split('+') is [_, var more] ? decimal.Parse(more, CultureInfo.InvariantCulture) : 0m;
}
