using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Replies given in the response body of a call with delivery mode <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    /// <summary>Initializes a new instance of the <see cref="ExpectedReplies"/> class with nothing set.</summary>
    public ExpectedReplies() { }

    /// <summary>Initializes a new instance of the <see cref="ExpectedReplies"/> class.</summary>
    /// <param name="activities">The replies, in the order they were sent.</param>
    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The replies, in the order they were sent.</summary>
    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
