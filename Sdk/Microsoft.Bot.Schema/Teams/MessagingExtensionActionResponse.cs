using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension's action: a task module or a result.</summary>
public class MessagingExtensionActionResponse
{
    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionActionResponse"/> class with nothing set.</summary>
    public MessagingExtensionActionResponse() { }

    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionActionResponse"/> class.</summary>
    /// <param name="task">The task module to go on with; null when there is none.</param>
    /// <param name="composeExtension">The result to put into the message; null when there is none.</param>
    public MessagingExtensionActionResponse(TaskModuleResponseBase task = default, MessagingExtensionResult composeExtension = default)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    /// <summary>The task module to go on with; null when there is none.</summary>
    [JsonProperty(PropertyName = "task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>The result to put into the message; null when there is none.</summary>
    [JsonProperty(PropertyName = "composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
