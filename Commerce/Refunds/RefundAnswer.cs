using BotApp.Commerce.Law;

namespace BotApp.Commerce.Refunds;

/// <summary>The answer to "where is my money". A foreign number and a missing one look the same.</summary>
public abstract record RefundAnswer
{
    private RefundAnswer() { }

    /// <summary>Newest first, at least one.</summary>
    public sealed record Found(IReadOnlyList<RefundView> Refunds) : RefundAnswer;

    /// <summary>The order is the customer's, and nothing of it was given back or is on its way.</summary>
    public sealed record Nothing(string OrderNumber) : RefundAnswer;

    public sealed record NoSuchNumber(string Number) : RefundAnswer;

    public sealed record SignInFirst : RefundAnswer;
}

/// <summary>One refund, or a return that will become one: what is to come, who has to act, until when, and how it got here.</summary>
public sealed record RefundView
{
    /// <summary>The 退款单号, or the 退货单号 while there is none.</summary>
    public required string Number { get; init; }

    public required string OrderNumber { get; init; }

    public required decimal Amount { get; init; }

    /// <summary>A stable word such as <c>at-channel</c> or <c>seller-late</c>.</summary>
    public required string Reason { get; init; }

    public required Bilingual Says { get; init; }

    /// <summary>Who has to act: <c>customer</c>, <c>carrier</c>, <c>seller</c>, <c>channel</c>, <c>shop</c> (a person), or <c>nobody</c>.</summary>
    public required string Holder { get; init; }

    /// <summary>The last instant for whoever holds it; null: there is none.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>A limit has passed: somebody answers for it by <see cref="Until"/>.</summary>
    public bool IsEscalated { get; init; }

    /// <summary>The ticket somebody answers for; null: not escalated, or not yet written.</summary>
    public string? TicketNumber { get; init; }

    public required Clause Clause { get; init; }

    public IReadOnlyList<Alternative> Alternatives { get; init; } = [];

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<RefundNode> Nodes { get; init; }

    /// <summary>What goes to which means of payment.</summary>
    public IReadOnlyList<RefundWay> Ways { get; init; } = [];
}

/// <summary>Something that happened to a refund.</summary>
public sealed record RefundNode(DateTimeOffset At, Bilingual Says);

/// <summary>A part of a refund: to which means, by when it is there, under which reference of the channel one can ask there.</summary>
public sealed record RefundWay(Bilingual Method, decimal Amount, DateTimeOffset? ArrivedAt, DateTimeOffset? By, string? Reference);
