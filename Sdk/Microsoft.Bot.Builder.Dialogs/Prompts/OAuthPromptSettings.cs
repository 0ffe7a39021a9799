using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a user signs in.</summary>
public class OAuthPromptSettings
{
    /// <summary>The credentials of the OAuth connection when they are not the bot's own; null otherwise.</summary>
    public AppCredentials OAuthAppCredentials { get; set; }

    /// <summary>The name of the OAuth connection.</summary>
    public string ConnectionName { get; set; }

    /// <summary>The title of the sign-in button.</summary>
    public string Title { get; set; }

    /// <summary>The text on the sign-in card; null for none.</summary>
    public string Text { get; set; }

    /// <summary>How long the user has, in milliseconds; null for 15 minutes.</summary>
    public int? Timeout { get; set; }

    /// <summary>Whether a message that brings no token ends the prompt without result; otherwise the prompt goes on waiting.</summary>
    public bool EndOnInvalidMessage { get; set; }

    /// <summary>Whether the card carries the link itself; null to carry it where the channel needs it.</summary>
    public bool? ShowSignInLink { get; set; }
}
