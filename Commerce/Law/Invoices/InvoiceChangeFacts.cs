using BotApp.Commerce.Invoices;

namespace BotApp.Commerce.Law.Invoices;

/// <summary>What is wrong with an invoice.</summary>
public enum InvoiceWish
{
    /// <summary>没收到.</summary>
    NotReceived,

    /// <summary>抬头、税号错了.</summary>
    WrongTitle,

    /// <summary>普票换专票 or back.</summary>
    WrongKind,

    /// <summary>Goods went back or a price difference was paid.</summary>
    Returned,

    /// <summary>补开: less was invoiced than paid.</summary>
    Supplement,
}

/// <summary>What is known when an invoice is to be changed (flow 17).</summary>
public sealed record InvoiceChangeFacts
{
    public required InvoiceWish Wish { get; init; }

    /// <summary>Yuan of the blue invoice with tax; 0 when none was issued.</summary>
    public decimal BlueTotal { get; init; }

    /// <summary>Yuan reversed by red invoices so far, not negative.</summary>
    public decimal RedTotal { get; init; }

    /// <summary>When the blue invoice was issued; null when not known.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>Who the blue invoice is for.</summary>
    public BuyerType Buyer { get; init; } = BuyerType.Person;

    /// <summary>用途确认: the buyer has confirmed it for use.</summary>
    public bool ConfirmedForUse { get; init; }

    /// <summary>入账: the buyer has booked it.</summary>
    public bool Booked { get; init; }

    /// <summary>The buyer has deducted its tax.</summary>
    public bool Deducted { get; init; }

    /// <summary>When the 红字发票信息确认单 was started; null when it was not.</summary>
    public DateTimeOffset? FormStartedAt { get; init; }

    /// <summary>When the other side confirmed it; null when it has not.</summary>
    public DateTimeOffset? FormConfirmedAt { get; init; }

    /// <summary>Yuan that went back to the buyer and are still to be reversed.</summary>
    public decimal Refund { get; init; }

    /// <summary>Yuan of the order that are to be invoiced altogether, for a supplement.</summary>
    public decimal Invoiceable { get; init; }

    /// <summary>The title wanted instead; null: as it was.</summary>
    public string? NewTitle { get; init; }

    /// <summary>The tax id wanted instead; null: as it was.</summary>
    public string? NewTaxId { get; init; }

    /// <summary>Who the new invoice is for; null: as it was.</summary>
    public BuyerType? NewBuyer { get; init; }
}
