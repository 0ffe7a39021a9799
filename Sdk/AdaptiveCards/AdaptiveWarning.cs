namespace AdaptiveCards;

/// <summary>Something in a card that was read, but not as its author meant it.</summary>
public class AdaptiveWarning
{
    /// <summary>A warning.</summary>
    /// <param name="code">Its number, one of <see cref="WarningStatusCode"/> or -1.</param>
    /// <param name="message">What was found and what became of it.</param>
    public AdaptiveWarning(int code, string message)
    {
        Code = code;
        Message = message;
    }

    /// <summary>The numbers of warnings that have one.</summary>
    public enum WarningStatusCode
    {
        /// <summary>The card is written for a newer schema; its fallback text is shown.</summary>
        UnsupportedSchemaVersion = 7,

        /// <summary>The language of the card is no language code of two or three letters.</summary>
        InvalidLanguage = 12,

        /// <summary>There are more actions than the host shows.</summary>
        MaxActionsExceeded = 13,

        /// <summary>An input that must be filled in has no label.</summary>
        EmptyLabelInRequiredInput = 14,

        /// <summary>An input that is checked has no error message.</summary>
        NoErrorMessageForValidatedInput = 15,
    }

    /// <summary>The number of the warning; -1 when it has none.</summary>
    public int Code { get; set; }

    /// <summary>What was found and what became of it.</summary>
    public string Message { get; set; }

    /// <summary>The message.</summary>
    /// <returns><see cref="Message"/>.</returns>
    public override string ToString() => Message;
}
