using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The outcome of a command.</summary>
public class CommandResultValue<T>
{
    /// <summary>The id of the command this answers.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>What came of it.</summary>
    [JsonProperty(PropertyName = "data")]
    public T Data { get; set; }

    /// <summary>Why it failed; null when it did not.</summary>
    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}
