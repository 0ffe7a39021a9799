namespace BotApp.Commerce.Law.Service;

/// <summary>What a complaint is about; the class the improvement board counts it under.</summary>
public enum ComplaintCause
{
    Other,
    Delivery,
    Quality,
    Price,
    Refund,
    Attitude,
    Fake,
    FoodSafety,
    Injury,
    Privacy,
}

/// <summary>What is asked with it.</summary>
public enum ComplaintWish
{
    /// <summary>To be heard: a ticket.</summary>
    Complain,

    /// <summary>退一赔三.</summary>
    FraudCompensation,

    /// <summary>退一赔十.</summary>
    FoodCompensation,

    /// <summary>Who has to prove the defect.</summary>
    WhoProves,

    /// <summary>A sum as a gesture.</summary>
    Goodwill,

    /// <summary>How far the complaint is.</summary>
    Progress,

    /// <summary>How 12315 works.</summary>
    Regulator,
}

/// <summary>What is known when somebody complains (flow 25).</summary>
public sealed record ComplaintFacts
{
    public ComplaintWish Wish { get; init; } = ComplaintWish.Complain;

    public ComplaintCause Cause { get; init; }

    /// <summary>What the customer wrote; searched for words that call a person.</summary>
    public string Text { get; init; } = "";

    /// <summary>Yuan paid for the article.</summary>
    public decimal Price { get; init; }

    /// <summary>Yuan of further loss through unsafe food.</summary>
    public decimal Loss { get; init; }

    /// <summary>A person has established the fraud, or the unsafe food.</summary>
    public bool Established { get; init; }

    /// <summary>Only the label is flawed, which neither endangers nor misleads.</summary>
    public bool LabelFlawOnly { get; init; }

    /// <summary>A durable article (耐用商品) or decoration.</summary>
    public bool Durable { get; init; }

    /// <summary>When the article was received.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>When the defect was found; null: now.</summary>
    public DateTimeOffset? FoundAt { get; init; }

    /// <summary>Yuan asked for as a gesture.</summary>
    public decimal Wants { get; init; }

    /// <summary>When the complaint was opened; null: it is new.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>Who owns it; empty: to be given by its cause.</summary>
    public string Owner { get; init; } = "";

    /// <summary>When the regulator got it; null: it has not.</summary>
    public DateTimeOffset? FiledAt { get; init; }

    /// <summary>Public holidays (and not the weekend days worked instead) of the time ahead; without them only weekends are left out.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; init; } = [];
}
