using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a task module's invoke.</summary>
public class TaskModuleResponse
{
    /// <summary>Initializes a new instance of the <see cref="TaskModuleResponse"/> class with nothing set.</summary>
    public TaskModuleResponse() { }

    /// <summary>Initializes a new instance of the <see cref="TaskModuleResponse"/> class.</summary>
    /// <param name="task">What happens next; null to close the task module.</param>
    public TaskModuleResponse(TaskModuleResponseBase task = default)
    {
        Task = task;
    }

    /// <summary>What happens next; null to close the task module.</summary>
    [JsonProperty(PropertyName = "task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
