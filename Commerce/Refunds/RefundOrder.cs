namespace BotApp.Commerce.Refunds;

/// <summary>A refund to be written: for which cause and about what, in which shares, until when it should have arrived.</summary>
internal sealed record RefundOrder(RefundCause Cause, IReadOnlyList<RefundShare> Shares, DateTimeOffset DueAt)
{
    /// <summary>The return, claim or ticket it belongs to.</summary>
    public string? Subject { get; init; }

    public decimal Amount => Shares.Sum(share => share.Amount);
}
