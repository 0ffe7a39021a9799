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
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> message)
    {
        if (!message.Contains('@'))
        {
            return message;
        }

        var rest = Mail().Replace(message.ToString(), " ").Trim();
        return rest.Length >= Shortest ? rest : message;
    }

    [GeneratedRegex(
        @"\b(?:and )?(?:you can find me (?:under|by) )?my e-?mail(?: address)? is \S+@[\w.-]*\w[,;.!]?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Mail();
}
