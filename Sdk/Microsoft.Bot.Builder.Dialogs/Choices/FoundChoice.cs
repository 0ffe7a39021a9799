using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What was chosen.</summary>
public class FoundChoice
{
    /// <summary>The value of the choice.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Which one it is, from 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the answer fits it, from 0 for a partial match to 1; 1 when it was chosen by number.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The word it was chosen by; null when it was chosen by number.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
