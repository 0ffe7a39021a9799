namespace BotApp.Commerce.Law.Quality;

/// <summary>The facts of the flow <c>quality-claim</c>: one faulty article. An opened box is no fact: it may never be held against a customer.</summary>
public sealed record QualityClaimFacts
{
    /// <summary>Whether the article is in the catalogue of 三包.</summary>
    public bool InCatalogue { get; init; } = true;

    /// <summary>发票日期: from when 三包 runs; null: from receipt.</summary>
    public DateTimeOffset? InvoicedAt { get; init; }

    /// <summary>When the customer had it in hand: outside the catalogue the days run from here; null: from the invoice.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Whether it needs installing: no day runs before that is done.</summary>
    public bool NeedsInstallation { get; init; }

    /// <summary>When installing was completed: the days run from here instead.</summary>
    public DateTimeOffset? InstalledAt { get; init; }

    /// <summary>When it was last exchanged: all days start again.</summary>
    public DateTimeOffset? ExchangedAt { get; init; }

    /// <summary>When the customer gave notice; null: now.</summary>
    public DateTimeOffset? NotifiedAt { get; init; }

    /// <summary>What the customer asks for; null: not said yet.</summary>
    public Remedy? Wants { get; init; }

    /// <summary>Yuan really paid for it.</summary>
    public decimal Paid { get; init; }

    /// <summary>Yuan of freight the customer paid to get it.</summary>
    public decimal FreightPaid { get; init; }

    /// <summary>Months of free repair of such goods; null: as the shop's terms say, 12 at least.</summary>
    public int? WarrantyMonths { get; init; }

    /// <summary>Days it spent in repair or waiting for parts; they are not counted.</summary>
    public int RepairDays { get; init; }

    /// <summary>Repairs on record after which it did not work normally.</summary>
    public int FailedRepairs { get; init; }

    /// <summary>Days since it was handed in for a repair that lacks parts.</summary>
    public int WaitingForPartsDays { get; init; }

    /// <summary>Days a repair takes by the repairer's own doing.</summary>
    public int RepairerDelayDays { get; init; }

    /// <summary>Whether the same model is to be had; without it a return costs no depreciation.</summary>
    public bool SameModelInStock { get; init; } = true;

    /// <summary>折旧费: part of the price a day of use costs, such as 0.0005.</summary>
    public decimal DepreciationPerDay { get; init; }

    /// <summary>When the model's production ended; parts are owed for five more years.</summary>
    public DateTimeOffset? ProductionEndedAt { get; init; }

    public FaultCause Cause { get; init; }

    /// <summary>Whether the customer has the voucher of 三包 or a valid invoice.</summary>
    public bool HasVoucherOrInvoice { get; init; } = true;

    /// <summary>Whether model and number of the voucher are those of the article, unaltered.</summary>
    public bool VoucherMatches { get; init; } = true;

    /// <summary>Whether the shop denies the fault or its cause.</summary>
    public bool Disputed { get; init; }

    /// <summary>耐用商品, or decoration: within six months of receipt the seller has to prove.</summary>
    public bool Durable { get; init; }

    /// <summary>Whether the shop has proof on its side, such as a test report.</summary>
    public bool SellerHasProof { get; init; }

    /// <summary>Whether the fault defeats the purpose of the purchase, so that the contract can be rescinded.</summary>
    public bool DefeatsPurpose { get; init; }

    /// <summary>Whether it is food.</summary>
    public bool Food { get; init; }

    /// <summary>Whether somebody was hurt.</summary>
    public bool Injury { get; init; }

    /// <summary>Whether it may endanger people, such as by fire or current.</summary>
    public bool SafetyRisk { get; init; }

    /// <summary>Returns of this article already made under a promise beyond the law.</summary>
    public int PromisedReturnsUsed { get; init; }

    /// <summary>Exchanges of this article already made under a promise beyond the law.</summary>
    public int PromisedExchangesUsed { get; init; }
}
