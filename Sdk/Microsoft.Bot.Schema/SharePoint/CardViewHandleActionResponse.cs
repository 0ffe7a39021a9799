using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Shows a card view next.</summary>
public class CardViewHandleActionResponse : BaseHandleActionResponse
{
    /// <summary>Initializes a new instance of the <see cref="CardViewHandleActionResponse"/> class.</summary>
    public CardViewHandleActionResponse()
        : base(ViewResponseType.Card) { }

    /// <summary>The card view to show.</summary>
    [JsonProperty(PropertyName = "renderArguments")]
    public new CardViewResponse RenderArguments { get; set; }
}
