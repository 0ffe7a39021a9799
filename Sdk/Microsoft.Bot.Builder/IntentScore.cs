using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How sure a recognizer is of an intent, and whatever else it says of it.</summary>
public class IntentScore
{
    /// <summary>Initializes a new instance of the <see cref="IntentScore"/> class.</summary>
    public IntentScore() { }

    /// <summary>Gets or sets how sure the recognizer is.</summary>
    /// <value>From 0, not at all, to 1; null when it does not say.</value>
    [JsonProperty("score")]
    public double? Score { get; set; }

    /// <summary>Gets or sets what else the recognizer says.</summary>
    /// <value>JSON members of the intent that have no property here.</value>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();
}
