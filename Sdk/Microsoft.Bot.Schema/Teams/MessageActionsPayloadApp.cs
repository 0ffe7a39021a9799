using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app that wrote a message or is mentioned in one.</summary>
public class MessageActionsPayloadApp
{
    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadApp"/> class with nothing set.</summary>
    public MessageActionsPayloadApp() { }

    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadApp"/> class.</summary>
    /// <param name="applicationIdentityType">The kind of app: bot, tenantBot, office365Connector or webhook.</param>
    /// <param name="id">The id of the app.</param>
    /// <param name="displayName">The name to show.</param>
    public MessageActionsPayloadApp(string applicationIdentityType = default, string id = default, string displayName = default)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>The kind of app: bot, tenantBot, office365Connector or webhook.</summary>
    [JsonProperty(PropertyName = "applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

    /// <summary>The id of the app.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
