using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BotApp.Tests.Commerce.TauRetail.Talk;

/// <summary>What the bot said to one sentence, as a customer sees it: the words, and the words of the cards.</summary>
internal sealed partial class TauReply(IReadOnlyList<JsonNode> activities)
{
    private readonly string[] texts = [.. activities.Select(activity => (string?)activity["text"] ?? "")];

    /// <summary>All sentences, without cards.</summary>
    public string Text { get; } = string.Join('\n', activities.Select(activity => (string?)activity["text"] ?? ""));

    /// <summary>All words in a row, those of the last card included.</summary>
    public string Plain => Card is { Length: > 0 } card ? $"{Text} [{card}]" : Text;

    /// <summary>The last sentence: where a question is, it is there.</summary>
    public string Last => texts is [.., var last] ? last : "";

    /// <summary>The last card in words.</summary>
    public string Card { get; } =
        activities is [.., var last] && last["attachments"] is JsonArray { Count: > 0 } cards
            ? (string?)cards[^1]!["content"]?["fallbackText"] ?? (string?)cards[^1]!["content"]?["speak"] ?? ""
            : "";

    /// <summary>Something is listed that a yes carries out.</summary>
    public bool IsOffer => Last.Contains("Shall I go ahead?", StringComparison.Ordinal);

    public bool IsDone => texts.Any(text => Done().IsMatch(text));

    public bool Says(params string[] words) => Array.Exists(words, word => Last.Contains(word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^Done: .* Your number is", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Done();
}
