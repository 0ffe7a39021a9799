namespace BotApp.Commerce.Policies;

/// <summary>Promises about sending goods back without a reason.</summary>
public sealed record ReturnTerms
{
    /// <summary>Days after the day of signing; the law asks for 7.</summary>
    public int WindowDays { get; init; } = 7;

    /// <summary>Natural days to hand the goods in once a return is agreed to.</summary>
    public int ShipBackDays { get; init; } = 7;

    /// <summary>Returns worth more go to a person.</summary>
    public decimal HumanAbove { get; init; } = 5000m;

    /// <summary>Whether the way back is free.</summary>
    public bool SellerPaysFreight { get; init; }

    /// <summary>Paid goods from which sending was free; 0: unconditional.</summary>
    public decimal FreeFreightFrom { get; init; }

    /// <summary>What sending would have cost below it, as listed on the page.</summary>
    public decimal FreightSaved { get; init; }

    /// <summary>Whether goods that a confirmation excepts are taken back while unopened and not activated; the law leaves it to the shop.</summary>
    public bool TakesUnopenedBack { get; init; } = true;

    /// <summary>Goods kept from returns, by words such as <c>custom-made</c> or <c>perishable</c>; what the law does not except is overruled.</summary>
    public IReadOnlyList<string> Exclusions { get; init; } = [];

    /// <summary>Whether the desk takes one return or exchange of an order and leaves every further one to a person.</summary>
    public bool OneRequestPerOrder { get; init; }
}
