using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What happens next with a task module.</summary>
public class TaskModuleResponseBase
{
    /// <summary>Initializes a new instance of the <see cref="TaskModuleResponseBase"/> class with nothing set.</summary>
    public TaskModuleResponseBase() { }

    /// <summary>Initializes a new instance of the <see cref="TaskModuleResponseBase"/> class.</summary>
    /// <param name="type">The kind of answer: continue or message.</param>
    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    /// <summary>The kind of answer: continue or message.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
