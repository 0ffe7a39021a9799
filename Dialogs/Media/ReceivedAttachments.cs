using BotApp.Commerce;

namespace BotApp.Dialogs.Media;

/// <summary>What became of the files of a message, left in the turn's state by the station that looked at them.</summary>
public sealed record ReceivedAttachments
{
    public ReceivedPictures Pictures { get; init; } = ReceivedPictures.None;

    /// <summary>What a voice message said; it stands in the message's text too. Null when there was none.</summary>
    public string? Heard { get; init; }

    /// <summary>Whether the pictures could not be searched for numbers: a tool is missing or was too slow.</summary>
    public bool IsUnread { get; init; }

    /// <summary>What the customer has to be told of files that could not be taken, each once.</summary>
    public IReadOnlyList<AttachmentTrouble> Troubles { get; init; } = [];
}

/// <summary>Why a file could not be taken as it was meant.</summary>
public abstract record AttachmentTrouble
{
    private AttachmentTrouble() { }

    /// <summary>Nobody listens to recordings here.</summary>
    public sealed record VoiceOff : AttachmentTrouble;

    /// <summary>It was listened to, and there were no words.</summary>
    public sealed record VoiceUnclear : AttachmentTrouble;

    /// <summary>The server that listens did not answer.</summary>
    public sealed record VoiceFailed : AttachmentTrouble;

    /// <summary>It is neither a picture nor a recording, or not what it is called.</summary>
    public sealed record UnknownKind : AttachmentTrouble;

    /// <param name="Megabytes">The most that is taken.</param>
    public sealed record TooLarge(decimal Megabytes) : AttachmentTrouble;

    /// <summary>Opened, the picture would take more memory than one may.</summary>
    public sealed record TooManyPixels : AttachmentTrouble;

    /// <param name="Most">Files of one message that are looked at.</param>
    public sealed record TooMany(int Most) : AttachmentTrouble;

    /// <summary>It could not be got from where it is said to be.</summary>
    public sealed record NotFetched : AttachmentTrouble;

    /// <summary>A guest has nothing a picture could be evidence of.</summary>
    public sealed record Guest : AttachmentTrouble;

    /// <summary>The shop's evidence desk refused it.</summary>
    public sealed record NotKept(Bilingual Says) : AttachmentTrouble;
}
