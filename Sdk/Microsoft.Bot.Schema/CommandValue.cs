using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The argument of a command.</summary>
public class CommandValue<T>
{
    /// <summary>The id of the command; the result names it again.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>What the command works on.</summary>
    [JsonProperty(PropertyName = "data")]
    public T Data { get; set; }
}
