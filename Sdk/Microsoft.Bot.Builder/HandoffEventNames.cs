namespace Microsoft.Bot.Schema;

/// <summary>Names of the events by which a bot hands a conversation to a person.</summary>
public static class HandoffEventNames
{
    /// <summary>The bot asks for a person.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>The side of the people says how far it is.</summary>
    public const string HandoffStatus = "handoff.status";
}
