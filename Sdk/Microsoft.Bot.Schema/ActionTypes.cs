using System;

namespace Microsoft.Bot.Schema;

/// <summary>What a button does: the values of <see cref="CardAction.Type"/>.</summary>
public static class ActionTypes
{
    /// <summary>Opens the address in <see cref="CardAction.Value"/>.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Sends <see cref="CardAction.Value"/> as a message everybody sees.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends <see cref="CardAction.Value"/> to the bot without showing it.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays the sound at the address in <see cref="CardAction.Value"/>.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays the film at the address in <see cref="CardAction.Value"/>.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows the picture at the address in <see cref="CardAction.Value"/>.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Saves the file at the address in <see cref="CardAction.Value"/>.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Starts the sign-in at the address in <see cref="CardAction.Value"/>.</summary>
    public const string Signin = "signin";

    /// <summary>Calls the telephone number in <see cref="CardAction.Value"/>.</summary>
    public const string Call = "call";

    /// <summary>Asked for a payment; channels no longer support it.</summary>
    [Obsolete("Bot Framework no longer supports payments.")]
    public const string Payment = "payment";

    /// <summary>Sends value and text to the bot and shows <see cref="CardAction.DisplayText"/>.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens an app; the address is in <see cref="CardAction.Value"/>.</summary>
    public const string openApp = "openApp";
}
