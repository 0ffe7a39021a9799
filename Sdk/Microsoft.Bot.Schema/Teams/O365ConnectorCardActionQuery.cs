using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of an <c>actionableMessage/executeAction</c> invoke.</summary>
public class O365ConnectorCardActionQuery
{
    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardActionQuery"/> class with nothing set.</summary>
    public O365ConnectorCardActionQuery() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardActionQuery"/> class.</summary>
    /// <param name="body">The body of the action with the inputs filled in.</param>
    /// <param name="actionId">The id of the action.</param>
    public O365ConnectorCardActionQuery(string body = default, string actionId = default)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>The body of the action with the inputs filled in.</summary>
    [JsonProperty(PropertyName = "body")]
    public string Body { get; set; }

    /// <summary>The id of the action.</summary>
    [JsonProperty(PropertyName = "actionId")]
    public string ActionId { get; set; }
}
