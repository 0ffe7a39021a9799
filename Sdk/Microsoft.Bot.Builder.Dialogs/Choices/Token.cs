using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One word of a text.</summary>
public class Token
{
    /// <summary>The index of its first character.</summary>
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>The index of its last character.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    /// <summary>The word as written.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The word as compared.</summary>
    [JsonProperty("normalized")]
    public string Normalized { get; set; }
}
