using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>application/search</c> invoke.</summary>
public class SearchInvokeValue
{
    /// <summary>The kind of search, one of <see cref="SearchInvokeTypes"/>; null where the channel does not say.</summary>
    [JsonProperty(PropertyName = "kind")]
    public string Kind { get; set; }

    /// <summary>What the user typed.</summary>
    [JsonProperty(PropertyName = "queryText")]
    public string QueryText { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    [JsonProperty(PropertyName = "queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    /// <summary>What the client adds about where the search was begun.</summary>
    [JsonProperty(PropertyName = "context")]
    public object Context { get; set; }
}
