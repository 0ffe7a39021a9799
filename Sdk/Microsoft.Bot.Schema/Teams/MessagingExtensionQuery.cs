using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>composeExtension/query</c> invoke: what the user searches for.</summary>
public class MessagingExtensionQuery
{
    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionQuery"/> class with nothing set.</summary>
    public MessagingExtensionQuery() { }

    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionQuery"/> class.</summary>
    /// <param name="commandId">The command, as the manifest names it.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="queryOptions">Which part of the results is wanted.</param>
    /// <param name="state">The magic code of a sign-in; null when there is none.</param>
    public MessagingExtensionQuery(
        string commandId = default,
        IList<MessagingExtensionParameter> parameters = default,
        MessagingExtensionQueryOptions queryOptions = default,
        string state = default
    )
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    /// <summary>The command, as the manifest names it.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>The parameters.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public IList<MessagingExtensionParameter> Parameters { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    [JsonProperty(PropertyName = "queryOptions")]
    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    /// <summary>The magic code of a sign-in; null when there is none.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
