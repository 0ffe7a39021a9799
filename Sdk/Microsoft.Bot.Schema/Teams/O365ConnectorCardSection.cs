using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A section of a connector card.</summary>
public class O365ConnectorCardSection
{
    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardSection"/> class with nothing set.</summary>
    public O365ConnectorCardSection() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardSection"/> class.</summary>
    /// <param name="title">The title.</param>
    /// <param name="text">The text.</param>
    /// <param name="activityTitle">The title beside the picture.</param>
    /// <param name="activitySubtitle">The line below it.</param>
    /// <param name="activityText">The text beside the picture.</param>
    /// <param name="activityImage">Where the picture lies.</param>
    /// <param name="activityImageType">The shape of the picture: avatar or article.</param>
    /// <param name="markdown">Whether the texts are Markdown.</param>
    /// <param name="facts">Names and values.</param>
    /// <param name="images">The pictures.</param>
    /// <param name="potentialAction">The actions.</param>
    public O365ConnectorCardSection(
        string title = default,
        string text = default,
        string activityTitle = default,
        string activitySubtitle = default,
        string activityText = default,
        string activityImage = default,
        string activityImageType = default,
        bool? markdown = default,
        IList<O365ConnectorCardFact> facts = default,
        IList<O365ConnectorCardImage> images = default,
        IList<O365ConnectorCardActionBase> potentialAction = default
    )
    {
        Title = title;
        Text = text;
        ActivityTitle = activityTitle;
        ActivitySubtitle = activitySubtitle;
        ActivityText = activityText;
        ActivityImage = activityImage;
        ActivityImageType = activityImageType;
        Markdown = markdown;
        Facts = facts;
        Images = images;
        PotentialAction = potentialAction;
    }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The title beside the picture.</summary>
    [JsonProperty(PropertyName = "activityTitle")]
    public string ActivityTitle { get; set; }

    /// <summary>The line below it.</summary>
    [JsonProperty(PropertyName = "activitySubtitle")]
    public string ActivitySubtitle { get; set; }

    /// <summary>The text beside the picture.</summary>
    [JsonProperty(PropertyName = "activityText")]
    public string ActivityText { get; set; }

    /// <summary>Where the picture lies.</summary>
    [JsonProperty(PropertyName = "activityImage")]
    public string ActivityImage { get; set; }

    /// <summary>The shape of the picture: avatar or article.</summary>
    [JsonProperty(PropertyName = "activityImageType")]
    public string ActivityImageType { get; set; }

    /// <summary>Whether the texts are Markdown.</summary>
    [JsonProperty(PropertyName = "markdown")]
    public bool? Markdown { get; set; }

    /// <summary>Names and values.</summary>
    [JsonProperty(PropertyName = "facts")]
    public IList<O365ConnectorCardFact> Facts { get; set; }

    /// <summary>The pictures.</summary>
    [JsonProperty(PropertyName = "images")]
    public IList<O365ConnectorCardImage> Images { get; set; }

    /// <summary>The actions.</summary>
    [JsonProperty(PropertyName = "potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
