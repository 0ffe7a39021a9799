using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Payments;

namespace BotApp.Commerce.Law.Presale;

/// <summary>Flow 20, 预售、定金、尾款: the two payments, their times, and what is asked.</summary>
public sealed record PresaleFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>What the customer wants.</summary>
    public PresaleQuestion Asks { get; init; }

    /// <summary>Yuan.</summary>
    public required decimal Deposit { get; init; }

    /// <summary>When the deposit was paid; null when not yet.</summary>
    public DateTimeOffset? DepositPaidAt { get; init; }

    /// <summary>The rest of the price, in yuan.</summary>
    public required decimal Balance { get; init; }

    /// <summary>First instant of the balance window.</summary>
    public required DateTimeOffset BalanceFrom { get; init; }

    /// <summary>Last instant of the balance window.</summary>
    public required DateTimeOffset BalanceUntil { get; init; }

    /// <summary>When the balance was paid; null when not yet.</summary>
    public DateTimeOffset? BalancePaidAt { get; init; }

    /// <summary>The last instant of hand-over by the page; null: the shop's term after the balance.</summary>
    public DateTimeOffset? PromisedShipAt { get; init; }

    /// <summary>Whether the seller is to blame: no goods, a broken date, a changed price.</summary>
    public bool SellerFault { get; init; }

    /// <summary>What the page says: whether a late balance costs the deposit; null: the shop's term.</summary>
    public bool? PageForfeitsDeposit { get; init; }

    /// <summary>The route by which money goes back.</summary>
    public PaymentMethod Method { get; init; } = PaymentMethod.Wallet;
}
