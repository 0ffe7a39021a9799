namespace BotApp.Storage;

/// <summary>A conversation as turns.db knows it: its number here, its name at the channel, what the door keeps about it.</summary>
internal sealed record StoredConversation(long Id, string Channel, string Name, byte[] Facts);

/// <summary>One line of a talk: its place and its JSON.</summary>
internal sealed record StoredActivity(long Place, byte[] Body);

/// <summary>An activity that was received and not answered; Attempts counts how often it was begun again after a restart.</summary>
internal sealed record StoredPending(long Place, byte[] Caller, byte[] Body, int Attempts);

/// <summary>A reply still to be sent to a channel.</summary>
internal sealed record StoredOutgoing(ActivityKey Key, byte[] Caller, byte[] Body);

/// <summary>A state entry and the version it was read at; an empty body says that there is none.</summary>
internal sealed record StoredState(long Version, byte[] Body)
{
    public static StoredState Never { get; } = new(0, []);

    public bool Exists => Body.Length > 0;
}
