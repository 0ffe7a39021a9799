using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which part of the results of a query is wanted.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionQueryOptions"/> class with nothing set.</summary>
    public MessagingExtensionQueryOptions() { }

    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionQueryOptions"/> class.</summary>
    /// <param name="skip">How many results to leave out at the beginning.</param>
    /// <param name="count">How many results to give.</param>
    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>How many results to leave out at the beginning.</summary>
    [JsonProperty(PropertyName = "skip")]
    public int? Skip { get; set; }

    /// <summary>How many results to give.</summary>
    [JsonProperty(PropertyName = "count")]
    public int? Count { get; set; }
}
