using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of the results of a search is wanted.</summary>
public class SearchInvokeOptions
{
    /// <summary>How many results to leave out at the beginning.</summary>
    [JsonProperty(PropertyName = "skip")]
    public int Skip { get; set; }

    /// <summary>How many results to give at most.</summary>
    [JsonProperty(PropertyName = "top")]
    public int Top { get; set; }
}
