using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Intents;

/// <summary>
/// What a customer says to show who they are before they say what they want: "Hi, my email is …". It wants nothing, though the words also stand in requests for
/// an invoice; the entities of the message are read from all of it.
/// </summary>
internal static partial class Introductions
{
    /// <summary>In characters; with less left the introduction is all there is.</summary>
    private const int Shortest = 8;

    /// <summary>The message without its introduction; the message itself where it says nothing else.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> message) => RestOf(message) is { Length: >= Shortest } rest ? rest : message;

    /// <summary>Whether it says nothing else.</summary>
    public static bool IsAll(ReadOnlySpan<char> message) => RestOf(message) is { Length: < Shortest };

    /// <summary>What is left without the introduction; null when there is none.</summary>
    private static string? RestOf(ReadOnlySpan<char> message) =>
        message.Contains('@') && message.ToString() is var text && Mail().Replace(text, " ") is var rest && rest != text ? rest.Trim() : null;

    [GeneratedRegex(
        @"\b(?:and )?(?:you can find me (?:under|by) )?my e-?mail(?: address)? is \S+@[\w.-]*\w[,;.!]?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Mail();
}
