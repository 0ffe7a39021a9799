using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>task/fetch</c> or <c>task/submit</c> invoke.</summary>
public class TaskModuleRequest
{
    /// <summary>Initializes a new instance of the <see cref="TaskModuleRequest"/> class with nothing set.</summary>
    public TaskModuleRequest() { }

    /// <summary>Initializes a new instance of the <see cref="TaskModuleRequest"/> class.</summary>
    /// <param name="data">What was submitted, or the value of the button that opened the task module.</param>
    /// <param name="context">How the client looks.</param>
    public TaskModuleRequest(object data = default, TaskModuleRequestContext context = default)
    {
        Data = data;
        Context = context;
    }

    /// <summary>What was submitted, or the value of the button that opened the task module.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }

    /// <summary>How the client looks.</summary>
    [JsonProperty(PropertyName = "context")]
    public TaskModuleRequestContext Context { get; set; }

    /// <summary>The tab it was opened from; null elsewhere.</summary>
    [JsonProperty(PropertyName = "tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
