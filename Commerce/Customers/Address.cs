namespace BotApp.Commerce.Customers;

/// <summary>Where a parcel goes and who takes it. Personal data: shown only through <see cref="Mask"/>.</summary>
public sealed record Address(string Recipient, string Phone, string Province, string City, string District, string Street);
