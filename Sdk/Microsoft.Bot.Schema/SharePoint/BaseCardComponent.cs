using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>What all parts of a card view have in common.</summary>
public class BaseCardComponent
{
    /// <summary>Initializes a new instance of the <see cref="BaseCardComponent"/> class.</summary>
    /// <param name="componentName">Which part it is.</param>
    protected BaseCardComponent(CardComponentName componentName)
    {
        ComponentName = componentName;
    }

    /// <summary>The id of the part.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "componentName")]
    private CardComponentName ComponentName { get; set; }
}
