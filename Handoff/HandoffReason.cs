namespace BotApp.Handoff;

/// <summary>Why a person is brought in.</summary>
public enum HandoffReason
{
    /// <summary>The customer asked for a person.</summary>
    Asked,

    /// <summary>The customer is angry or threatens.</summary>
    Upset,

    /// <summary>The words speak of danger to someone: injury, fire, self-harm.</summary>
    Danger,

    /// <summary>The bot could not help.</summary>
    NotUnderstood,
}
