using System.Text.Json;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Payments;

/// <summary>Reads from a kept message under which number the gateway charged.</summary>
internal static class GatewayReference
{
    /// <summary>Null when the message names none, or is not readable as one.</summary>
    public static string? Of(string payload)
    {
        try
        {
            return JsonSerializer.Deserialize<MoneyMoved>(payload, QuoteJson.Options)?.GatewayReference;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
