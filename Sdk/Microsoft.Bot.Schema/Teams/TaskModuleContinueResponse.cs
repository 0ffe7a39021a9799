using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows another page or card next.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>Initializes a new instance of the <see cref="TaskModuleContinueResponse"/> class of the kind "continue".</summary>
    public TaskModuleContinueResponse()
        : base("continue") { }

    /// <summary>Initializes a new instance of the <see cref="TaskModuleContinueResponse"/> class of the kind "continue".</summary>
    /// <param name="value">What is shown next.</param>
    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
        : this()
    {
        Value = value;
    }

    /// <summary>What is shown next.</summary>
    [JsonProperty(PropertyName = "value")]
    public TaskModuleTaskInfo Value { get; set; }
}
