using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Closes the task module with a text.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>Initializes a new instance of the <see cref="TaskModuleMessageResponse"/> class of the kind "message".</summary>
    public TaskModuleMessageResponse()
        : base("message") { }

    /// <summary>Initializes a new instance of the <see cref="TaskModuleMessageResponse"/> class of the kind "message".</summary>
    /// <param name="value">The text to show.</param>
    public TaskModuleMessageResponse(string value = default)
        : this()
    {
        Value = value;
    }

    /// <summary>The text to show.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
