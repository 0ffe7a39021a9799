using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Activities of the past, in the order they happened.</summary>
public class Transcript
{
    /// <summary>Initializes a new instance of the <see cref="Transcript"/> class with nothing set.</summary>
    public Transcript() { }

    /// <summary>Initializes a new instance of the <see cref="Transcript"/> class.</summary>
    /// <param name="activities">The activities.</param>
    public Transcript(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The activities.</summary>
    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
