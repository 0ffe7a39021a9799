using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension's query.</summary>
public class MessagingExtensionResponse
{
    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionResponse"/> class with nothing set.</summary>
    public MessagingExtensionResponse() { }

    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionResponse"/> class.</summary>
    /// <param name="composeExtension">The results.</param>
    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    /// <summary>The results.</summary>
    [JsonProperty(PropertyName = "composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
