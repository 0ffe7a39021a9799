using System.Text.Json;

namespace BotApp.Commerce.Law;

/// <summary>A line asked for a decision: <c>{"id", "flow", "now", "policy"?, "facts"}</c>.</summary>
internal sealed record Case(string? Id, IFlow Flow, DateTimeOffset Now, JsonElement? Policy, JsonElement Facts)
{
    private static readonly string[] Known = ["id", "flow", "now", "policy", "facts"];

    /// <exception cref="BadCaseException">Something the case needs is missing or unreadable.</exception>
    public static Case Read(JsonElement line, IReadOnlyList<IFlow> flows, JsonSerializerOptions options)
    {
        var name = Text(line, "flow");
        var flow = flows.FirstOrDefault(flow => flow.Name == name) ?? throw new BadCaseException($"There is no flow '{name}'.");
        var facts = line.TryGetProperty("facts", out var given) ? given : throw new BadCaseException("'facts' is missing.");
        return facts.ValueKind == JsonValueKind.Object
            ? new(IdOf(line), flow, Instant(line, options), Terms(line), facts)
            : throw new BadCaseException("'facts' is not an object.");
    }

    /// <summary>Numbers are taken as their digits; null when the line has no such thing.</summary>
    public static string? IdOf(JsonElement line) =>
        !line.TryGetProperty("id", out var id) ? null
        : id.ValueKind == JsonValueKind.String ? id.GetString()
        : id.ValueKind == JsonValueKind.Number ? id.GetRawText()
        : null;

    /// <summary>Members of a line that mean nothing to a decision; <c>expect</c> belongs to those who check it, <c>comment</c> to readers.</summary>
    public static IEnumerable<string> Strangers(JsonElement line) =>
        line.EnumerateObject().Select(member => member.Name).Except([.. Known, "expect", "comment"], StringComparer.Ordinal);

    private static JsonElement? Terms(JsonElement line) =>
        line.TryGetProperty("policy", out var policy) && policy.ValueKind != JsonValueKind.Null ? policy : null;

    private static string Text(JsonElement line, string name) =>
        !line.TryGetProperty(name, out var value) ? throw new BadCaseException($"'{name}' is missing.")
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : throw new BadCaseException($"'{name}' is not a text.");

    private static DateTimeOffset Instant(JsonElement line, JsonSerializerOptions options)
    {
        var text = Text(line, "now");
        try
        {
            return line.GetProperty("now").Deserialize<DateTimeOffset>(options);
        }
        catch (JsonException)
        {
            throw new BadCaseException($"'now' is '{text}', which is not an instant such as 2026-11-08T23:59:00+08:00.");
        }
    }
}
