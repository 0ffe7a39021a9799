using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Some activities of a conversation, and where they end.</summary>
public class ActivitySet
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public ActivitySet() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="activities">The activities, oldest first.</param>
    /// <param name="watermark">Where they end: given back, it brings what came later.</param>
    public ActivitySet(IList<Activity> activities = default, string watermark = default)
    {
        Activities = activities;
        Watermark = watermark;
    }

    /// <summary>The activities, oldest first.</summary>
    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }

    /// <summary>Where they end: given back, it brings what came later.</summary>
    [JsonProperty(PropertyName = "watermark")]
    public string Watermark { get; set; }
}
