using BotApp.Commerce.Law;

namespace BotApp.Commerce.Orders;

/// <summary>A pre-sale as it stands: both payments with their times, when it ships, and what comes next.</summary>
public sealed record PresaleView
{
    public required string OrderNumber { get; init; }

    public required decimal Deposit { get; init; }

    /// <summary>Null: not yet paid.</summary>
    public required DateTimeOffset? DepositPaidAt { get; init; }

    /// <summary>The order's total less the deposit.</summary>
    public required decimal Balance { get; init; }

    /// <summary>First instant of the window, on the shop's wall clock.</summary>
    public required DateTimeOffset BalanceFrom { get; init; }

    /// <summary>Last instant of the window.</summary>
    public required DateTimeOffset BalanceUntil { get; init; }

    /// <summary>Null: not yet paid.</summary>
    public required DateTimeOffset? BalancePaidAt { get; init; }

    /// <summary>The last instant of hand-over; before the balance is paid, what it would be were it paid now, or when the window opens.</summary>
    public required DateTimeOffset ShipsBy { get; init; }

    /// <summary>Whether <see cref="ShipsBy"/> is promised already.</summary>
    public required bool IsShipDayFixed { get; init; }

    /// <summary>The stable word of the rule that spoke, such as <c>pay-balance</c>.</summary>
    public required string Next { get; init; }

    public required Bilingual Says { get; init; }

    public required Clause Clause { get; init; }

    public required IReadOnlyList<Alternative> Alternatives { get; init; }
}

/// <summary>The answer to a question about a pre-sale.</summary>
public abstract record PresaleAnswer
{
    private PresaleAnswer() { }

    public sealed record Known(PresaleView View) : PresaleAnswer;

    /// <summary>The order is an ordinary purchase, paid at once.</summary>
    public sealed record Ordinary(string OrderNumber) : PresaleAnswer;

    /// <summary>No such order of this customer.</summary>
    public sealed record Missing(Quotes.Refusal Refusal) : PresaleAnswer;
}
