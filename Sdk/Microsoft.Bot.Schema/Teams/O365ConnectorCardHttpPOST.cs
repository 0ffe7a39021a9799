using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that posts to the bot.</summary>
public class O365ConnectorCardHttpPOST : O365ConnectorCardActionBase
{
    /// <summary>The kind of action.</summary>
    public new const string Type = "HttpPOST";

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardHttpPOST"/> class with nothing set.</summary>
    public O365ConnectorCardHttpPOST() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardHttpPOST"/> class.</summary>
    /// <param name="type">The kind of action: ViewAction, OpenUri, HttpPOST or ActionCard.</param>
    /// <param name="name">The words on the button.</param>
    /// <param name="id">The id of the action.</param>
    /// <param name="body">What is posted; inputs are filled in where named between double braces.</param>
    public O365ConnectorCardHttpPOST(string type = default, string name = default, string id = default, string body = default)
        : base(type, name, id)
    {
        Body = body;
    }

    /// <summary>What is posted; inputs are filled in where named between double braces.</summary>
    [JsonProperty(PropertyName = "body")]
    public string Body { get; set; }
}
