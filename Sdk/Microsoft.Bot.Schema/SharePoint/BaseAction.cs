using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>What all actions on cards have in common.</summary>
public class BaseAction
{
    /// <summary>Initializes a new instance of the <see cref="BaseAction"/> class.</summary>
    /// <param name="actionType">The kind of action, as the client knows it.</param>
    protected BaseAction(string actionType)
    {
        Type = actionType;
    }

    [JsonProperty(PropertyName = "type")]
    private string Type { get; set; }
}
