using System.Collections.Generic;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Who sees the suggested actions of a question.</summary>
internal static class PromptAudience
{
    /// <summary>Teams wants to be told; elsewhere everybody sees them.</summary>
    internal static IList<string> Of(Activity activity) =>
        activity.ChannelId == Channels.Msteams && activity.From?.Id is { } user ? new List<string> { user } : null;
}
