namespace BotApp.Commerce.Returns;

/// <summary>Why goods go back. Stored by name.</summary>
public enum ReturnKind
{
    NoReason,
    Quality,
    NotAsDescribed,
    WrongItem,
    Damaged,
    MissingParts,
    NotReceived,

    /// <summary>The seller agreed to it.</summary>
    Agreed,
}
