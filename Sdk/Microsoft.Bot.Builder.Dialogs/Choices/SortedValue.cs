using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to find, with the index of what it stands for.</summary>
public class SortedValue
{
    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>What it stands for; several values may share one.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }
}
