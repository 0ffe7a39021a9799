using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace BotApp.Media;

/// <summary>Section Attachments: which files of customers are looked at.</summary>
public sealed class AttachmentOptions
{
    public const string Section = "Attachments";

    /// <summary>Files of one message that are looked at, 1–20; of more the customer is told. Default: 5.</summary>
    [Range(1, 20)]
    public int MostFiles { get; set; } = 5;

    /// <summary>The largest picture, in bytes, 1 KiB – 100 MiB. Default: 10 MiB. What Commerce:LargestPicture does not allow is not kept.</summary>
    [Range(1024, 100 * 1024 * 1024)]
    public int LargestPicture { get; set; } = 10 * 1024 * 1024;

    /// <summary>The largest voice message, in bytes, 1 KiB – 25 MiB. Default: 10 MiB.</summary>
    [Range(1024, 25 * 1024 * 1024)]
    public int LargestVoice { get; set; } = 10 * 1024 * 1024;

    /// <summary>A picture of more pixels is refused unopened, whatever its size in bytes, 10 000 – 200 million. Default: 50 million.</summary>
    [Range(10_000, 200_000_000)]
    public int MostPixels { get; set; } = 50_000_000;

    /// <summary>How long all files of one message may take to be fetched, read and heard, 1–50 s; shorter than Turns:Timeout. Default: 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:50")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The most bytes of any file.</summary>
    internal int Largest => Math.Max(LargestPicture, LargestVoice);
}

/// <summary>Checks AttachmentOptions when the program starts.</summary>
[OptionsValidator]
internal sealed partial class AttachmentOptionsCheck : IValidateOptions<AttachmentOptions>;
