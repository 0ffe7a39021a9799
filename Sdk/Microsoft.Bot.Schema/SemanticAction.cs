using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reference to something the user wants done, as understood on the sender's side.</summary>
public class SemanticAction
{
    /// <summary>Initializes a new instance of the <see cref="SemanticAction"/> class with nothing set.</summary>
    public SemanticAction() { }

    /// <summary>Initializes a new instance of the <see cref="SemanticAction"/> class.</summary>
    /// <param name="id">The id of the action.</param>
    /// <param name="entities">The values that belong to the action, by name.</param>
    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>How far the action is, one of <see cref="SemanticActionStates"/>.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }

    /// <summary>The id of the action.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The values that belong to the action, by name.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IDictionary<string, Entity> Entities { get; set; }
}
