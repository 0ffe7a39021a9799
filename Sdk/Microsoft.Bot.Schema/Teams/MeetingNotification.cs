using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification into a meeting, with what it says.</summary>
/// <typeparam name="T">What it says, by the kind of notification.</typeparam>
public class MeetingNotification<T> : MeetingNotificationBase
{
    /// <summary>Initializes a new instance of the <see cref="MeetingNotification{T}"/> class.</summary>
    protected MeetingNotification() { }

    /// <summary>What the notification says.</summary>
    [JsonProperty(PropertyName = "value")]
    public T Value { get; set; }
}
