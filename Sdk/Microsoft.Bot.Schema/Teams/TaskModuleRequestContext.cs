using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the client looks where a task module is shown.</summary>
public class TaskModuleRequestContext
{
    /// <summary>Initializes a new instance of the <see cref="TaskModuleRequestContext"/> class with nothing set.</summary>
    public TaskModuleRequestContext() { }

    /// <summary>Initializes a new instance of the <see cref="TaskModuleRequestContext"/> class.</summary>
    /// <param name="theme">The theme of the client.</param>
    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    /// <summary>The theme of the client.</summary>
    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}
