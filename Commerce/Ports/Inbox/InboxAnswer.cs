namespace BotApp.Commerce.Ports.Inbox;

/// <summary>What became of a webhook.</summary>
public enum InboxAnswer
{
    /// <summary>Stored and applied, in one transaction.</summary>
    Taken,

    /// <summary>It was taken before; nothing changed.</summary>
    Duplicate,

    /// <summary>A later event on the same subject was taken before; stored, nothing else changed.</summary>
    Outdated,

    /// <summary>Its type means nothing to this shop; stored, nothing else changed.</summary>
    Unhandled,

    /// <summary>Its subject is not known (yet): nothing is stored, the sender is to deliver it again.</summary>
    NotYet,
    Unreadable,
    BadSignature,
    UnknownSource,
}
