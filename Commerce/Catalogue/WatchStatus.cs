namespace BotApp.Commerce.Catalogue;

/// <summary>How a watch stands. Stored by name.</summary>
public enum WatchStatus
{
    Waiting,
    Notified,
    Stopped,
}
