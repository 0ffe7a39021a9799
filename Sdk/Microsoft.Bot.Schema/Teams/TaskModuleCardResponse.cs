using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows the cards of a tab next.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    /// <summary>Initializes a new instance of the <see cref="TaskModuleCardResponse"/> class of the kind "continue".</summary>
    public TaskModuleCardResponse()
        : base("continue") { }

    /// <summary>Initializes a new instance of the <see cref="TaskModuleCardResponse"/> class of the kind "continue".</summary>
    /// <param name="value">The tab to show.</param>
    public TaskModuleCardResponse(TabResponse value)
        : this()
    {
        Value = value;
    }

    /// <summary>The tab to show.</summary>
    [JsonProperty(PropertyName = "value")]
    public TabResponse Value { get; set; }
}
