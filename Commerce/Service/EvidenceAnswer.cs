using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Service;

/// <summary>The answer to a picture, video or paper shown.</summary>
public abstract record EvidenceAnswer
{
    private EvidenceAnswer() { }

    /// <summary>It is kept, now or since it was shown the first time (<paramref name="Repeated"/>).</summary>
    public sealed record Kept(Evidence Evidence, bool Repeated) : EvidenceAnswer;

    public sealed record Refused(Refusal Refusal) : EvidenceAnswer;
}

/// <summary>
/// What somebody shows: about which order, waybill, return, ticket … of theirs (null: not said yet, it is kept with the pictures of the day until a claim takes
/// it), and when it was taken (null: now).
/// </summary>
public sealed record EvidenceShown(string? Subject, ReadOnlyMemory<byte> Bytes, DateTimeOffset? TakenAt = null);

/// <summary>A piece of evidence with its bytes.</summary>
public sealed record EvidenceFile(Evidence Evidence, ReadOnlyMemory<byte> Bytes);
