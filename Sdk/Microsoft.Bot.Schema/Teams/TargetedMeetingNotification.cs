using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification into a meeting for certain participants.</summary>
public class TargetedMeetingNotification : MeetingNotification<TargetedMeetingNotificationValue>
{
    /// <summary>Initializes a new instance of the <see cref="TargetedMeetingNotification"/> class for nobody yet.</summary>
    public TargetedMeetingNotification()
    {
        Type = "targetedMeetingNotification";
    }

    /// <summary>Initializes a new instance of the <see cref="TargetedMeetingNotification"/> class.</summary>
    /// <param name="value">Whom it is for, and where it is shown.</param>
    public TargetedMeetingNotification(TargetedMeetingNotificationValue value)
        : this()
    {
        Value = value;
    }

    /// <summary>On whose behalf it is shown; null for the bot itself.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public MeetingNotificationChannelData ChannelData { get; set; }
}
