using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams puts into <see cref="IActivity.ChannelData"/>.</summary>
public class TeamsChannelData
{
    /// <summary>Initializes a new instance of the <see cref="TeamsChannelData"/> class with nothing set.</summary>
    public TeamsChannelData() { }

    /// <summary>Initializes a new instance of the <see cref="TeamsChannelData"/> class.</summary>
    /// <param name="channel">The channel the activity belongs to.</param>
    /// <param name="eventType">What happened, in conversation updates.</param>
    /// <param name="team">The team the activity belongs to.</param>
    /// <param name="notification">Whether and how the recipient is alerted.</param>
    /// <param name="tenant">The tenant the activity belongs to.</param>
    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default
    )
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    /// <summary>Initializes a new instance of the <see cref="TeamsChannelData"/> class of a message on somebody's behalf.</summary>
    /// <param name="channel">The channel the activity belongs to.</param>
    /// <param name="eventType">What happened, in conversation updates.</param>
    /// <param name="team">The team the activity belongs to.</param>
    /// <param name="notification">Whether and how the recipient is alerted.</param>
    /// <param name="tenant">The tenant the activity belongs to.</param>
    /// <param name="onBehalfOf">On whose behalf the message is sent.</param>
    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default,
        IList<OnBehalfOf> onBehalfOf = default
    )
        : this(channel, eventType, team, notification, tenant)
    {
        OnBehalfOf = onBehalfOf ?? new List<OnBehalfOf>();
    }

    /// <summary>The channel the activity belongs to; null in a personal chat.</summary>
    [JsonProperty(PropertyName = "channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>What happened, in conversation updates, for example "channelCreated".</summary>
    [JsonProperty(PropertyName = "eventType")]
    public string EventType { get; set; }

    /// <summary>The team the activity belongs to; null in a personal chat.</summary>
    [JsonProperty(PropertyName = "team")]
    public TeamInfo Team { get; set; }

    /// <summary>Whether and how the recipient is alerted.</summary>
    [JsonProperty(PropertyName = "notification")]
    public NotificationInfo Notification { get; set; }

    /// <summary>The tenant the activity belongs to.</summary>
    [JsonProperty(PropertyName = "tenant")]
    public TenantInfo Tenant { get; set; }

    /// <summary>The meeting the activity belongs to; null elsewhere.</summary>
    [JsonProperty(PropertyName = "meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>What was chosen when the app was installed.</summary>
    [JsonProperty(PropertyName = "settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>On whose behalf the message is sent; empty for the bot itself.</summary>
    [JsonProperty(PropertyName = "onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; } = new List<OnBehalfOf>();

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
