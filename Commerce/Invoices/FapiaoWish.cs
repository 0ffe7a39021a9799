namespace BotApp.Commerce.Invoices;

/// <summary>The invoice a customer asks for. What it says is personal or business data: never logged.</summary>
public sealed record FapiaoWish(string OrderNumber)
{
    public FapiaoKind Kind { get; init; } = FapiaoKind.General;

    public BuyerType Buyer { get; init; } = BuyerType.Person;

    /// <summary>抬头; null or blank for a person: 个人.</summary>
    public string? Title { get; init; }

    public string? TaxId { get; init; }

    /// <summary>Where the files go; null: only here and to the buyer's 税务数字账户.</summary>
    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    /// <summary>Bank and account.</summary>
    public string? Bank { get; init; }

    /// <summary>Another item name than the real ones, when one was asked for.</summary>
    public string? WantsItem { get; init; }

    /// <summary>A total in yuan, when one was asked for.</summary>
    public decimal? WantsTotal { get; init; }

    /// <summary>In how many invoices.</summary>
    public int WantsInvoices { get; init; } = 1;
}
