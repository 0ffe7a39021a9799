using BotApp.Dialogs.Media;
using BotApp.Recognizers.Images;

namespace BotApp.Media;

/// <summary>What has come out of the files of one message so far.</summary>
internal sealed class Intake
{
    private readonly List<AttachmentTrouble> troubles = [];

    /// <summary>What was said, in the order of the files.</summary>
    public List<string> Heard { get; } = [];

    public List<SeenPicture> Pictures { get; } = [];

    /// <summary>Each once.</summary>
    public IReadOnlyList<AttachmentTrouble> Troubles => troubles;

    public void Trouble(AttachmentTrouble trouble)
    {
        if (!troubles.Contains(trouble))
        {
            troubles.Add(trouble);
        }
    }

    /// <summary>A size as customers read it, with one digit.</summary>
    public static decimal Megabytes(int bytes) => Math.Round(bytes / 1048576m, 1) / 1.000m;

    /// <summary>A picture that passed all checks.</summary>
    /// <param name="IsRead">Whether every tool had a look.</param>
    public sealed record SeenPicture(byte[] Bytes, IReadOnlyList<PictureNumber> Numbers, bool IsRead);
}
