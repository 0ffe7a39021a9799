using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A button of a card view.</summary>
public class CardButtonComponent : BaseCardComponent, ICardButtonBase
{
    /// <summary>Initializes a new instance of the <see cref="CardButtonComponent"/> class.</summary>
    public CardButtonComponent()
        : base(CardComponentName.CardButton) { }

    /// <summary>What the button does.</summary>
    [JsonProperty(PropertyName = "action")]
    public IAction Action { get; set; }

    /// <summary>The words on the button.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>How the button looks.</summary>
    [JsonProperty(PropertyName = "style")]
    public CardButtonStyle Style { get; set; }
}
