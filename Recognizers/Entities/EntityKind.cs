namespace BotApp.Recognizers.Entities;

/// <summary>The kinds of entities. Two of one kind never overlap; different kinds may (a brand inside a product).</summary>
public static class EntityKind
{
    /// <summary>Of the catalogue, see <see cref="Lexicon.IProductLexicon"/>.</summary>
    public const string Product = "product";
    public const string Brand = "brand";
    public const string Category = "category";
    public const string Colour = "colour";
    public const string Capacity = "capacity";
    public const string Size = "size";

    /// <summary>A choice that is neither colour, capacity nor size; part <see cref="PartKind.Name"/> says what is chosen.</summary>
    public const string Attribute = "attribute";

    public const string OrderNumber = "orderNumber";
    public const string Waybill = "waybill";
    public const string InvoiceNumber = "invoiceNumber";
    public const string Carrier = "carrier";
    public const string Phone = "phone";
    public const string TaxId = "taxId";

    /// <summary>The value is masked.</summary>
    public const string IdentityCard = "idCard";

    /// <summary>The value is masked.</summary>
    public const string BankCard = "bankCard";

    public const string Money = "money";
    public const string Quantity = "quantity";
    public const string Percentage = "percentage";
    public const string Ordinal = "ordinal";
    public const string Date = "date";
    public const string DateRange = "dateRange";
    public const string Time = "time";
    public const string Duration = "duration";

    /// <summary>What may be spent: "low..high", an open end left empty.</summary>
    public const string Budget = "budget";

    /// <summary>Centimetres.</summary>
    public const string Height = "height";

    /// <summary>Kilograms.</summary>
    public const string Weight = "weight";

    /// <summary>Centimetres.</summary>
    public const string FootLength = "footLength";

    /// <summary>The province stock is asked for, by its full name.</summary>
    public const string Region = "region";

    public const string Address = "address";
    public const string Person = "person";
    public const string InvoiceTitle = "invoiceTitle";
    public const string Coupon = "coupon";
    public const string ReturnReason = "returnReason";

    /// <summary>Whether it speaks of an article, which the rest of the message then is about.</summary>
    public static bool IsOfCatalogue(string kind) => kind is Product or Brand or Category or Colour or Capacity or Size or Attribute;
}

/// <summary>The kinds of parts of an entity.</summary>
public static class PartKind
{
    public const string Id = "id";
    public const string Name = "name";
    public const string Unit = "unit";
    public const string Carrier = "carrier";
    public const string Threshold = "threshold";
    public const string Reduction = "reduction";

    /// <summary>Of a day: past, present or future.</summary>
    public const string Tense = "tense";

    public const string State = "state";
    public const string WrongAt = "wrongAt";
    public const string Suggestion = "suggestion";

    public const string Province = "province";
    public const string City = "city";
    public const string District = "district";
    public const string Street = "street";
    public const string Detail = "detail";
    public const string PostalCode = "postalCode";

    public const string BuyerType = "buyerType";
}
