using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Leaves everything as it is.</summary>
public class NoOpHandleActionResponse : BaseHandleActionResponse
{
    /// <summary>Initializes a new instance of the <see cref="NoOpHandleActionResponse"/> class.</summary>
    public NoOpHandleActionResponse()
        : base(ViewResponseType.NoOp) { }

    /// <summary>Not used; null.</summary>
    [JsonProperty(PropertyName = "renderArguments")]
    public new object RenderArguments { get; set; }
}
