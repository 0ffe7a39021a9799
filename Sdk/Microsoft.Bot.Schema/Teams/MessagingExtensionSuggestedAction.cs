using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Buttons offered by a messaging extension.</summary>
public class MessagingExtensionSuggestedAction
{
    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionSuggestedAction"/> class with nothing set.</summary>
    public MessagingExtensionSuggestedAction() { }

    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionSuggestedAction"/> class.</summary>
    /// <param name="actions">The buttons.</param>
    public MessagingExtensionSuggestedAction(IList<CardAction> actions = default)
    {
        Actions = actions;
    }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
