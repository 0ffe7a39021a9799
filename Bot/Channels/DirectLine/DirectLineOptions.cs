using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace BotApp.Channels.DirectLine;

/// <summary>Section DirectLine: the Direct Line 3.0 door of this process.</summary>
public sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>
    /// What a site's back end shows to get tokens for its customers; at least 32 characters. Empty: one is made at the first start,
    /// kept in the data directory and printed once.
    /// </summary>
    [RegularExpression("^$|^.{32,}$", ErrorMessage = "DirectLine:Secret needs at least 32 characters.")]
    public string Secret { get; set; } = "";

    /// <summary>How long a token is good for; clients refresh theirs every 15 minutes whatever this says. Default: one hour.</summary>
    [Range(typeof(TimeSpan), "00:30:00", "7.00:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long a streamUrl opens sockets. Default: one minute.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan StreamUrlLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often an idle socket gets an empty frame. Default: 20 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30")]
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The largest activity, in bytes of JSON. Default: 256 KiB.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <summary>The largest file a customer may send, in bytes. Default: 10 MiB.</summary>
    [Range(1024, 100 * 1024 * 1024)]
    public int MaxFileBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Sockets of one conversation at a time; the next one closes the oldest. Default: 32.</summary>
    [Range(2, 1024)]
    public int MaxSocketsPerConversation { get; set; } = 32;

    /// <summary>The address clients reach this server by, when the request does not show it (behind a proxy). Default: what the request says.</summary>
    [Url]
    public string? PublicUrl { get; set; }

    /// <summary>The id the bot has in every conversation. Default: botapp.</summary>
    [Required]
    public string BotId { get; set; } = "botapp";

    /// <summary>The name clients may show beside the bot's messages. Default: AI 客服.</summary>
    [Required]
    public string BotName { get; set; } = "AI 客服";
}

/// <summary>Checks DirectLineOptions when the program starts.</summary>
[OptionsValidator]
internal sealed partial class DirectLineOptionsCheck : IValidateOptions<DirectLineOptions>;
