namespace BotApp.Commerce.Policies;

/// <summary>How long money takes on its way back.</summary>
public sealed record RefundTerms
{
    /// <summary>Days after intact goods are back; the law asks for at most 7.</summary>
    public int AfterGoodsDays { get; init; } = 7;

    /// <summary>Wallets.</summary>
    public TimeSpan WalletWithin { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Debit cards, at most.</summary>
    public int DebitWorkingDays { get; init; } = 3;

    /// <summary>Credit cards, at most.</summary>
    public int CreditWorkingDays { get; init; } = 7;

    /// <summary>Whether fresh goods with a proven fault are refunded without going back.</summary>
    public bool FreshNeedNotGoBack { get; init; }

    /// <summary>Faulty goods up to this many yuan are refunded without going back; 0: none.</summary>
    public decimal NeedNotGoBackUpTo { get; init; }

    /// <summary>From the request until the seller has said yes or no to a refund without a return.</summary>
    public TimeSpan SellerAnswersWithin { get; init; } = TimeSpan.FromHours(48);

    /// <summary>Partial refunds worth more go to a person.</summary>
    public decimal HumanAbove { get; init; } = 5000m;

    /// <summary>What comes off a refund, by words such as <c>lost-free-freight</c>; other fees are overruled.</summary>
    public IReadOnlyList<string> Deductions { get; init; } = [];

    /// <summary>Whether money comes back as store credit only; the law forbids it.</summary>
    public bool StoreCreditOnly { get; init; }

    /// <summary>Whether customers may have the money of a return on one of their gift cards instead of the way it came.</summary>
    public bool ToGiftCard { get; init; }

    /// <summary>Whether customers say by which of their means money comes back or a difference is settled; else it goes the way it came unless they say otherwise.</summary>
    public bool AsksForMeans { get; init; }
}
