using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a task module shows.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Initializes a new instance of the <see cref="TaskModuleTaskInfo"/> class with nothing set.</summary>
    public TaskModuleTaskInfo() { }

    /// <summary>Initializes a new instance of the <see cref="TaskModuleTaskInfo"/> class.</summary>
    /// <param name="title">The title.</param>
    /// <param name="height">The height: pixels as a number, or small, medium or large.</param>
    /// <param name="width">The width: pixels as a number, or small, medium or large.</param>
    /// <param name="url">The page to show; null when a card is shown.</param>
    /// <param name="card">The Adaptive Card to show; null when a page is shown.</param>
    /// <param name="fallbackUrl">The page to open in a browser where task modules are not known.</param>
    /// <param name="completionBotId">The app id of the bot that takes the submission.</param>
    public TaskModuleTaskInfo(
        string title = default,
        object height = default,
        object width = default,
        string url = default,
        Attachment card = default,
        string fallbackUrl = default,
        string completionBotId = default
    )
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The height: pixels as a number, or small, medium or large.</summary>
    [JsonProperty(PropertyName = "height")]
    public object Height { get; set; }

    /// <summary>The width: pixels as a number, or small, medium or large.</summary>
    [JsonProperty(PropertyName = "width")]
    public object Width { get; set; }

    /// <summary>The page to show; null when a card is shown.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>The Adaptive Card to show; null when a page is shown.</summary>
    [JsonProperty(PropertyName = "card")]
    public Attachment Card { get; set; }

    /// <summary>The page to open in a browser where task modules are not known.</summary>
    [JsonProperty(PropertyName = "fallbackUrl")]
    public string FallbackUrl { get; set; }

    /// <summary>The app id of the bot that takes the submission.</summary>
    [JsonProperty(PropertyName = "completionBotId")]
    public string CompletionBotId { get; set; }
}
