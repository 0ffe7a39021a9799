using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all descriptions of a meeting have in common.</summary>
public class MeetingDetailsBase
{
    internal MeetingDetailsBase(string id = default, Uri joinUrl = default, string title = default)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
    }

    /// <summary>The id of the meeting, encoded in base64.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Where to join the meeting.</summary>
    [JsonProperty(PropertyName = "joinUrl")]
    public Uri JoinUrl { get; set; }

    /// <summary>The title of the meeting.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }
}
