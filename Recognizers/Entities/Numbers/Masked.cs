namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Numbers that must not go further: only their ends are shown.</summary>
internal static class Masked
{
    private const int Shown = 4;

    public static string Middle(ReadOnlySpan<char> number) =>
        $"{number[..Shown]}{new string('*', number.Length - (2 * Shown))}{number[^Shown..]}".ToUpperInvariant();
}
