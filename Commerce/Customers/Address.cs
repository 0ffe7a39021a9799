namespace BotApp.Commerce.Customers;

/// <summary>Where a parcel goes and who takes it. Personal data: shown only through <see cref="Mask"/>.</summary>
public sealed record Address(string Recipient, string Phone, string Province, string City, string District, string Street)
{
    /// <summary>Building, flat, "Suite 5"; null when the street says it all.</summary>
    public string? Detail { get; init; }

    public string? PostalCode { get; init; }

    /// <summary>Null: the shop's own country.</summary>
    public string? Country { get; init; }
}
