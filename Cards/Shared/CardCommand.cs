using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.Cards.Shared;

/// <summary>What a tap on a card asks for; it comes back as the value of a message without text.</summary>
/// <param name="Intent">What the customer wants, by the recognizer's names.</param>
/// <param name="OrderNumber">The order it is about; null when it is about none.</param>
/// <param name="Detail">The finer meaning of the intent; null when there is none.</param>
/// <param name="Slot">The question this tap answers; null when it answers none. <paramref name="Value"/> is the answer.</param>
/// <param name="Quote">The quote this tap says yes or no to (<paramref name="Value"/> is "yes" or "no"); null when to none.</param>
public sealed record CardCommand(
    [property: JsonProperty("intent")] string Intent,
    [property: JsonProperty("orderNumber", NullValueHandling = NullValueHandling.Ignore)] string? OrderNumber = null,
    [property: JsonProperty("detail", NullValueHandling = NullValueHandling.Ignore)] string? Detail = null,
    [property: JsonProperty("slot", NullValueHandling = NullValueHandling.Ignore)] string? Slot = null,
    [property: JsonProperty("answer", NullValueHandling = NullValueHandling.Ignore)] string? Value = null,
    [property: JsonProperty("quote", NullValueHandling = NullValueHandling.Ignore)] string? Quote = null
)
{
    /// <summary>The intent of a tap that only answers.</summary>
    public const string Answer = "answer";

    /// <summary>A yes to a quote.</summary>
    public static CardCommand Yes(string quote) => new(Answer, Value: "yes", Quote: quote);

    /// <summary>A no to a quote.</summary>
    public static CardCommand No(string quote) => new(Answer, Value: "no", Quote: quote);

    /// <summary>Reads a submitted value; null when it is none of ours. Foreign members and wrong types are no error: anybody can post a value.</summary>
    public static CardCommand? Read(object? value) =>
        value is JObject json && TextOf(json, "intent") is { } intent
            ? new CardCommand(
                intent,
                TextOf(json, "orderNumber"),
                TextOf(json, "detail"),
                TextOf(json, "slot"),
                TextOf(json, "answer"),
                TextOf(json, "quote")
            )
            : null;

    private static string? TextOf(JObject json, string name) =>
        json[name] is JValue { Type: JTokenType.String, Value: string text } ? text : null;
}
