namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all: the question names them.</summary>
    None,

    /// <summary>As the channel can, and as their number and length allow.</summary>
    Auto,

    /// <summary>In a line of the question.</summary>
    Inline,

    /// <summary>As a numbered list below the question.</summary>
    List,

    /// <summary>As buttons offered with the question.</summary>
    SuggestedAction,

    /// <summary>As buttons on a card.</summary>
    HeroCard,
}
