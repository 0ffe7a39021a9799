namespace BotApp.Channels.DirectLine;

/// <summary>
/// What the bot calls a user nobody vouches for. Anybody may claim any id, so what is remembered of such a user belongs to the conversation
/// and never meets what is remembered of a customer of that name; on the wire the user keeps the id it gave itself.
/// </summary>
internal static class GuestScope
{
    private const string Prefix = "guest|";

    public static string Enter(string conversation, string? wireId) => $"{Prefix}{conversation}|{wireId}";

    public static string? Leave(string conversation, string? id)
    {
        var prefix = $"{Prefix}{conversation}|";
        return id is not null && id.StartsWith(prefix, StringComparison.Ordinal) ? id[prefix.Length..] : id;
    }
}
