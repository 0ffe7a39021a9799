using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The action that was invoked.</summary>
    [JsonProperty(PropertyName = "action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>A token offered for exchange; null when none is.</summary>
    [JsonProperty(PropertyName = "authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>The magic code of a sign-in; null when there is none.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
