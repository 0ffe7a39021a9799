using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all actions of connector cards have in common.</summary>
public class O365ConnectorCardActionBase
{
    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardActionBase"/> class with nothing set.</summary>
    public O365ConnectorCardActionBase() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardActionBase"/> class.</summary>
    /// <param name="type">The kind of action: ViewAction, OpenUri, HttpPOST or ActionCard.</param>
    /// <param name="name">The words on the button.</param>
    /// <param name="id">The id of the action.</param>
    public O365ConnectorCardActionBase(string type = default, string name = default, string id = default)
    {
        Type = type;
        Name = name;
        Id = id;
    }

    /// <summary>The kind of action: ViewAction, OpenUri, HttpPOST or ActionCard.</summary>
    [JsonProperty(PropertyName = "@type")]
    public string Type { get; set; }

    /// <summary>The words on the button.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The id of the action.</summary>
    [JsonProperty(PropertyName = "@id")]
    public string Id { get; set; }
}
