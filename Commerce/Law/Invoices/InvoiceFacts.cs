using BotApp.Commerce.Invoices;

namespace BotApp.Commerce.Law.Invoices;

/// <summary>How far an order is, as far as invoices care.</summary>
public enum InvoicedOrder
{
    Unpaid,
    Paid,
    Cancelled,
    Refunded,
}

/// <summary>A line as sold.</summary>
public sealed record InvoiceItem
{
    public required string Name { get; init; }

    /// <summary>Yuan paid for the line with tax, after discounts.</summary>
    public required decimal Paid { get; init; }

    /// <summary>The tax rate, a fraction: 0.13 for 13 %.</summary>
    public decimal TaxRate { get; init; } = 0.13m;
}

/// <summary>What is known when an invoice is asked for (flow 16).</summary>
public sealed record InvoiceFacts
{
    /// <summary>How far the order is.</summary>
    public InvoicedOrder Order { get; init; } = InvoicedOrder.Paid;

    /// <summary>Yuan paid for the order with tax, all means of payment together.</summary>
    public required decimal Paid { get; init; }

    /// <summary>Yuan of it paid by gift card or E-card.</summary>
    public decimal GiftCards { get; init; }

    /// <summary>Yuan of it paid by coupon.</summary>
    public decimal Coupons { get; init; }

    /// <summary>Yuan of it that have gone back to the buyer.</summary>
    public decimal Refunded { get; init; }

    /// <summary>Yuan already invoiced for the order and not reversed.</summary>
    public decimal Invoiced { get; init; }

    /// <summary>The lines as sold; without any the order is one line at 13 %.</summary>
    public IReadOnlyList<InvoiceItem> Lines { get; init; } = [];

    /// <summary>When it was paid; null when not known.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    public FapiaoKind Kind { get; init; } = FapiaoKind.General;

    public BuyerType Buyer { get; init; } = BuyerType.Person;

    /// <summary>抬头, at most 100 characters; an individual without one is 个人.</summary>
    public string Title { get; init; } = "";

    /// <summary>纳税人识别号; a company's is required.</summary>
    public string TaxId { get; init; } = "";

    /// <summary>An item name the customer asks to see instead of the real ones; null when none.</summary>
    public string? WantsItem { get; init; }

    /// <summary>A total, yuan, the customer asks for; null when none.</summary>
    public decimal? WantsTotal { get; init; }

    /// <summary>In how many invoices the customer wants it.</summary>
    public int WantsInvoices { get; init; } = 1;

    /// <summary>How many real trades the order is made of, such as parcels sent and paid for on their own.</summary>
    public int Trades { get; init; } = 1;

    /// <summary>专票 this customer has had from this shop before.</summary>
    public int SpecialBefore { get; init; }
}
