using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a message says.</summary>
public class MessageActionsPayloadBody
{
    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadBody"/> class with nothing set.</summary>
    public MessageActionsPayloadBody() { }

    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadBody"/> class.</summary>
    /// <param name="contentType">How the text is written: html or text.</param>
    /// <param name="content">The text.</param>
    public MessageActionsPayloadBody(string contentType = default, string content = default)
    {
        ContentType = contentType;
        Content = content;
    }

    /// <summary>How the text is written: html or text.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "content")]
    public string Content { get; set; }
}
