namespace BotApp.Turns;

/// <summary>Somebody who follows a conversation while it happens. Called in the order of the talk; must return at once and never throw.</summary>
internal interface IListener
{
    /// <summary>An activity that is on disk at its place in the talk.</summary>
    void OnActivity(long place, ReadOnlyMemory<byte> body);

    /// <summary>An activity for this moment only (typing): it has no place and is kept nowhere.</summary>
    void OnPassing(ReadOnlyMemory<byte> body);
}
