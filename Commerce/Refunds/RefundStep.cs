namespace BotApp.Commerce.Refunds;

/// <summary>One step of a refund's way: what happened, who acts next and until when.</summary>
public sealed record RefundStep
{
    public required string RefundNumber { get; init; }

    public required int No { get; init; }

    public required RefundStatus Status { get; init; }

    public required RefundHolder Holder { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? Until { get; init; }
}
