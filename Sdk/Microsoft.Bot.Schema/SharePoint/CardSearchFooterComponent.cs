using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The line below a search box: somebody or something to choose.</summary>
public class CardSearchFooterComponent : BaseCardComponent
{
    /// <summary>Initializes a new instance of the <see cref="CardSearchFooterComponent"/> class.</summary>
    public CardSearchFooterComponent()
        : base(CardComponentName.SearchFooter) { }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The letters shown when there is no picture.</summary>
    [JsonProperty(PropertyName = "imageInitials")]
    public string ImageInitials { get; set; }

    /// <summary>Where the picture lies.</summary>
    [JsonProperty(PropertyName = "imageUrl")]
    public Uri ImageUrl { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>What happens when it is chosen.</summary>
    [JsonProperty(PropertyName = "onSelection")]
    public IAction OnSelection { get; set; }
}
