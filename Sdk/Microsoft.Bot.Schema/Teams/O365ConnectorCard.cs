using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A connector card.</summary>
public class O365ConnectorCard
{
    /// <summary>The media type of such a card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.o365connector";

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCard"/> class with nothing set.</summary>
    public O365ConnectorCard() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCard"/> class.</summary>
    /// <param name="title">The title.</param>
    /// <param name="text">The text.</param>
    /// <param name="summary">The text to show where the card itself cannot be shown.</param>
    /// <param name="themeColor">The colour of the accent, as six hex digits.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="potentialAction">The actions.</param>
    public O365ConnectorCard(
        string title = default,
        string text = default,
        string summary = default,
        string themeColor = default,
        IList<O365ConnectorCardSection> sections = default,
        IList<O365ConnectorCardActionBase> potentialAction = default
    )
    {
        Title = title;
        Text = text;
        Summary = summary;
        ThemeColor = themeColor;
        Sections = sections;
        PotentialAction = potentialAction;
    }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The text to show where the card itself cannot be shown.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    /// <summary>The colour of the accent, as six hex digits.</summary>
    [JsonProperty(PropertyName = "themeColor")]
    public string ThemeColor { get; set; }

    /// <summary>The sections.</summary>
    [JsonProperty(PropertyName = "sections")]
    public IList<O365ConnectorCardSection> Sections { get; set; }

    /// <summary>The actions.</summary>
    [JsonProperty(PropertyName = "potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
