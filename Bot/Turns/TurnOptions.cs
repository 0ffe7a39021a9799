using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace BotApp.Turns;

/// <summary>Section Turns: how much may wait, how long a turn may take, how much is kept in memory.</summary>
public sealed class TurnOptions
{
    public const string Section = "Turns";

    /// <summary>Activities received and not yet answered, over all conversations; more are refused until there is room. Default: 4096.</summary>
    [Range(1, 1_000_000)]
    public int MaxWaiting { get; set; } = 4096;

    /// <summary>The same for one conversation, so that one cannot take the room of all. Default: 64.</summary>
    [Range(1, 100_000)]
    public int MaxWaitingPerConversation { get; set; } = 64;

    /// <summary>After this a turn is told to stop and the customer is apologised to. Default: one minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a conversation nobody uses stays in memory. Default: two minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan IdleAfter { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a turn that ended with the program is begun again before it is apologised for instead. Default: 3.</summary>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = 3;

    /// <summary>Memory for state entries used lately, in MiB. Default: 64.</summary>
    [Range(0, 65_536)]
    public int StateCacheMegabytes { get; set; } = 64;
}

/// <summary>Checks TurnOptions when the program starts.</summary>
[OptionsValidator]
internal sealed partial class TurnOptionsCheck : IValidateOptions<TurnOptions>;
