namespace AdaptiveCards;

/// <summary>What is typed into a text input, so that a host can offer the right keyboard.</summary>
public enum AdaptiveTextInputStyle
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A telephone number.</summary>
    Tel,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A secret that is not shown.</summary>
    Password,
}
