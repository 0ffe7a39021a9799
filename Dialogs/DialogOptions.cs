namespace BotApp.Dialogs;

/// <summary>Section Dialogs: how conversations go in this shop.</summary>
public sealed class DialogOptions
{
    public const string Section = "Dialogs";

    /// <summary>
    /// Whether a guest may show who they are inside the talk, by the account's mail address or by name and postcode, where the door has not proved it. Weaker
    /// than signing in; for shops whose policy allows it. Default: false.
    /// </summary>
    public bool GuestsMayIdentify { get; set; }
}
