using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A text of a card view.</summary>
public class CardTextComponent : BaseCardComponent
{
    /// <summary>Initializes a new instance of the <see cref="CardTextComponent"/> class.</summary>
    public CardTextComponent()
        : base(CardComponentName.Text) { }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
