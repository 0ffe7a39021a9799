namespace BotApp.Commerce.Returns;

/// <summary>What became of a step that no shopper asks for.</summary>
public enum WorkAnswer
{
    Done,

    /// <summary>It was done before; nothing was written.</summary>
    AlreadyDone,

    NotFound,

    /// <summary>It does not fit how far things have come; nothing was written.</summary>
    NotPossible,
}
