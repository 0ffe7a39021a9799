using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Shows a quick view next.</summary>
public class QuickViewHandleActionResponse : BaseHandleActionResponse
{
    /// <summary>Initializes a new instance of the <see cref="QuickViewHandleActionResponse"/> class.</summary>
    public QuickViewHandleActionResponse()
        : base(ViewResponseType.QuickView) { }

    /// <summary>The quick view to show.</summary>
    [JsonProperty(PropertyName = "renderArguments")]
    public new QuickViewResponse RenderArguments { get; set; }
}
