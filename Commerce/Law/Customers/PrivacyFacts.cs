namespace BotApp.Commerce.Law.Customers;

/// <summary>What somebody wants of their data.</summary>
public enum PrivacyWish
{
    /// <summary>A copy.</summary>
    Export,
    Correct,
    Delete,
    DeleteChats,

    /// <summary>撤回同意: personalisation, marketing.</summary>
    WithdrawConsent,

    /// <summary>注销.</summary>
    CloseAccount,

    /// <summary>谁看了我信息.</summary>
    WhoSaw,

    /// <summary>声纹.</summary>
    VoicePrint,
}

/// <summary>What is known when somebody asks about their data (flow 26).</summary>
public sealed record PrivacyFacts
{
    public required PrivacyWish Wish { get; init; }

    /// <summary>Whether it is certain that the account is theirs.</summary>
    public bool Identified { get; init; } = true;

    /// <summary>Age in years; null when not known.</summary>
    public int? Age { get; init; }

    /// <summary>The customer suspects, or the shop knows of, a leak.</summary>
    public bool LeakSuspected { get; init; }

    /// <summary>Orders not completed or with money still to move.</summary>
    public int OpenOrders { get; init; }

    /// <summary>Disputes not settled.</summary>
    public int OpenDisputes { get; init; }

    /// <summary>Yuan the shop holds for the customer.</summary>
    public decimal Balance { get; init; }

    /// <summary>When the last order was completed; null: none was.</summary>
    public DateTimeOffset? LastOrderAt { get; init; }

    /// <summary>When the last invoice was issued; null: none was.</summary>
    public DateTimeOffset? LastInvoiceAt { get; init; }
}
