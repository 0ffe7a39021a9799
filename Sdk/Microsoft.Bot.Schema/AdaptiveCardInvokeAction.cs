using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The action of an Adaptive Card that was invoked.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>The type of the action, for example "Action.Execute".</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The id of the action on the card.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The verb the card's author gave the action.</summary>
    [JsonProperty(PropertyName = "verb")]
    public string Verb { get; set; }

    /// <summary>The data of the action together with the inputs.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }
}
