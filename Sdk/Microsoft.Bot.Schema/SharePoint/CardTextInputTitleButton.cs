using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The button of a text field, with words on it.</summary>
public class CardTextInputTitleButton : CardTextInputBaseButton
{
    /// <summary>The words.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }
}
