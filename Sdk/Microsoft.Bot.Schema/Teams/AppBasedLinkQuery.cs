using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>composeExtension/queryLink</c> invoke: a link was pasted that the app unfurls.</summary>
public class AppBasedLinkQuery
{
    /// <summary>Initializes a new instance of the <see cref="AppBasedLinkQuery"/> class with nothing set.</summary>
    public AppBasedLinkQuery() { }

    /// <summary>Initializes a new instance of the <see cref="AppBasedLinkQuery"/> class.</summary>
    /// <param name="url">The link.</param>
    public AppBasedLinkQuery(string url = default)
    {
        Url = url;
    }

    /// <summary>The link.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>The magic code of a sign-in; null when there is none.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
