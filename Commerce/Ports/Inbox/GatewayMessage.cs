using System.Text.Json;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>
/// The body of a webhook. <paramref name="Sequence"/> grows with the sender's events on one subject, 1 or more; an older one than handled is ignored, so an
/// event tells everything that holds from then on.
/// </summary>
public sealed record GatewayMessage(string Id, string Type, string Subject, long Sequence, DateTimeOffset At, JsonElement Data)
{
    private const int Longest = 64;

    /// <summary>What the type says comes with it.</summary>
    /// <exception cref="JsonException">It does not.</exception>
    public T Read<T>() => Data.Deserialize<T>(QuoteJson.Options) ?? throw new JsonException("The event has no data.");

    /// <summary>Null when the body is no such message.</summary>
    internal static GatewayMessage? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<GatewayMessage>(body, QuoteJson.Options) is { } message && message.IsWhole() ? message : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsWhole() =>
        Fits(Id) && Fits(Type) && Fits(Subject) && Sequence > 0 && Data.ValueKind == JsonValueKind.Object && IsDated();

    private static bool Fits(string? text) => text is { Length: > 0 and <= Longest } && !text.Contains('\0');

    /// <summary>An instant the tables and the shop's zone can hold.</summary>
    private bool IsDated() => At.UtcDateTime.Year is > 2000 and < 9000;
}
