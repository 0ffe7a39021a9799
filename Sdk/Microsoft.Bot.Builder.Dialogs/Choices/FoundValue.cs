using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value found in a text.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The index it was given.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the text fits it: 1 when all its words are there with nothing between them, less with words between, 0 when some are missing.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
