namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>What the button of a card does.</summary>
public class ActionTypes
{
    /// <summary>Opens an address.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Sends a message everybody sees.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends a message only the bot sees.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays a sound.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays a film.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows a picture.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Saves a file.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Signs the user in.</summary>
    public const string Signin = "signin";

    /// <summary>Calls a telephone number.</summary>
    public const string Call = "call";
}
