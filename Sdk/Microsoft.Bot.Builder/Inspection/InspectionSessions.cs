using System;
using System.Collections.Generic;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Which conversations are inspected from where. Stored, hence plain properties.</summary>
internal sealed class InspectionSessions
{
    /// <summary>Inspectors that wait for a conversation, by the id they were given.</summary>
    public Dictionary<string, ConversationReference> OpenedSessions { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Inspectors by the conversation they watch, or by its team in Teams, where every thread is a conversation.</summary>
    public Dictionary<string, ConversationReference> AttachedSessions { get; set; } = new(StringComparer.Ordinal);

    public static string WatchedId(Activity activity) => activity.TeamsGetTeamInfo()?.Id ?? activity.Conversation.Id;

    public string Open(ConversationReference inspector)
    {
        var id = Guid.NewGuid().ToString();
        OpenedSessions.Add(id, inspector);
        return id;
    }

    public bool Attach(string id, Activity activity)
    {
        if (!OpenedSessions.Remove(id, out var inspector))
        {
            return false;
        }

        AttachedSessions[WatchedId(activity)] = inspector;
        return true;
    }
}
