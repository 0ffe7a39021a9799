using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A parameter of a query.</summary>
public class MessagingExtensionParameter
{
    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionParameter"/> class with nothing set.</summary>
    public MessagingExtensionParameter() { }

    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionParameter"/> class.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">What the user typed or chose.</param>
    public MessagingExtensionParameter(string name = default, object value = default)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name of the parameter.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>What the user typed or chose.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
