using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Refunds;

/// <summary>What one refund comes to and how: the lines add up to <paramref name="Amount"/> unless they say otherwise.</summary>
/// <param name="Number">The 退款单号, or the 退货单号 while nothing was paid back.</param>
/// <param name="Paid">What the whole order was paid with.</param>
public sealed record RefundSum(
    string Number,
    string OrderNumber,
    decimal Amount,
    decimal Paid,
    string Currency,
    IReadOnlyList<QuoteLine> Lines,
    Clause Clause
);

/// <summary>The answer to "why so much". A foreign number and a missing one look the same.</summary>
public abstract record RefundSumAnswer
{
    private RefundSumAnswer() { }

    /// <summary>The latest refund or return of the order.</summary>
    public sealed record Explained(RefundSum Sum) : RefundSumAnswer;

    /// <summary>The order is the customer's, and nothing of it was given back or is on its way.</summary>
    public sealed record Nothing(string OrderNumber) : RefundSumAnswer;

    public sealed record NoSuchNumber(string Number) : RefundSumAnswer;
}
