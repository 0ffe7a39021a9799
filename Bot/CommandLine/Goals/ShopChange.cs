namespace BotApp.CommandLine.Goals;

/// <summary>A row that is new, or was changed and stands here as it is now, or is gone and stands here as it was.</summary>
internal sealed record ShopChange(string Table, bool IsGone, IReadOnlyDictionary<string, string?> Row)
{
    public string? this[string column] => Row.GetValueOrDefault(column);

    /// <summary>The demo shop's customer who signs in with that id (demo-1 is c-00001).</summary>
    public static string CustomerOf(string login) => "c-" + login[(login.IndexOf('-') + 1)..].PadLeft(5, '0');

    public override string ToString() => $"{Table}{(IsGone ? "-" : "+")} {Row.Values.FirstOrDefault()}";
}
