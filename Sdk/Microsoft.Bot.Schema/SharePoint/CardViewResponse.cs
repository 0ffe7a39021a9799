using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A card view: what the card shows before it is opened.</summary>
public class CardViewResponse
{
    /// <summary>The card itself.</summary>
    [JsonProperty(PropertyName = "aceData")]
    public AceData AceData { get; set; }

    /// <summary>What the view shows.</summary>
    [JsonProperty(PropertyName = "cardViewParameters")]
    public CardViewParameters CardViewParameters { get; set; }

    /// <summary>The id of the view.</summary>
    [JsonProperty(PropertyName = "viewId")]
    public string ViewId { get; set; }

    /// <summary>What happens when the card is chosen; null for nothing.</summary>
    [JsonProperty(PropertyName = "onCardSelection")]
    public IOnCardSelectionAction OnCardSelection { get; set; }
}
