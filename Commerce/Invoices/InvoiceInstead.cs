namespace BotApp.Commerce.Invoices;

/// <summary>What a changed invoice says: what was wished, otherwise what the blue one says.</summary>
internal static class InvoiceInstead
{
    public static FapiaoWish AsRequest(this FapiaoChangeWish wish, InvoiceFile file) =>
        new(file.Order.Number)
        {
            Kind = wish.Kind ?? file.Blue?.Kind ?? FapiaoKind.General,
            Buyer = wish.Buyer ?? file.Blue?.BuyerType ?? BuyerType.Person,
            Title = wish.Title ?? file.Blue?.Title,
            TaxId = wish.TaxId ?? file.Blue?.TaxId,
            Email = wish.Email ?? file.Blue?.Email,
            Address = file.Blue?.BuyerAddress,
            Phone = file.Blue?.BuyerPhone,
            Bank = file.Blue?.BuyerBank,
        };

    /// <summary>The new one, waiting until the blue one is reversed.</summary>
    public static Fapiao Instead(this FapiaoChangeWish wish, InvoiceFile file, Fapiao blue, string number, DateTimeOffset now)
    {
        var asked = wish.AsRequest(file);
        var isCompany = asked.Buyer == BuyerType.Company;
        return RedInvoice.Instead(blue, file.Reds, number, now) with
        {
            Kind = asked.Kind,
            BuyerType = asked.Buyer,
            Title = asked.Title?.Trim() is { Length: > 0 } title ? title : "个人",
            TaxId = isCompany ? TaxId.Check(asked.TaxId).Id : null,
            Email = asked.Email,
        };
    }
}
