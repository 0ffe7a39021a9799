using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something found in a text, and where.</summary>
/// <typeparam name="T">What was found.</typeparam>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The index of its first character.</summary>
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>The index of its last character.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    /// <summary>What kind of thing it is, for example "choice".</summary>
    [JsonProperty("typeName")]
    public string TypeName { get; set; }

    /// <summary>What was found.</summary>
    [JsonProperty("resolution")]
    public T Resolution { get; set; }
}
