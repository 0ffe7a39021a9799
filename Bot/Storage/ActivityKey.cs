namespace BotApp.Storage;

/// <summary>Where an activity lies in turns.db: its conversation and its place in it as one number, so that a talk is one range.</summary>
internal readonly record struct ActivityKey(long Value)
{
    /// <summary>16,777,215 activities a conversation; the same width is written in TurnSchema's index.</summary>
    private const int PlaceBits = 24;

    public const long MaxPlace = (1L << PlaceBits) - 1;

    public ActivityKey(long conversation, long place)
        : this((conversation << PlaceBits) | Checked(place)) { }

    public long Conversation => Value >> PlaceBits;

    public long Place => Value & MaxPlace;

    private static long Checked(long place) =>
        place is >= 0 and <= MaxPlace
            ? place
            : throw new InvalidOperationException("A conversation has no more than 16,777,215 activities.");
}
