namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Which columns name a row of another sheet, in whichever sheet they stand.</summary>
internal static class References
{
    private static readonly (string[] Columns, string Sheet)[] All =
    [
        (["categoryId"], "categories"),
        (["productId"], "products"),
        (["sku"], "variants"),
        (["fromSku"], "variants"),
        (["toSku"], "variants"),
        (["customerId"], "customers"),
        (["methodId"], "payment-methods"),
        (["refundMethodId"], "payment-methods"),
        (["paymentMethodId"], "payment-methods"),
        (["orderNumber"], "orders"),
        (["orderNumber", "lineNo"], "order-lines"),
        (["orderNumber", "promotionNo"], "order-promotions"),
        (["couponId"], "coupons"),
        (["waybillNumber"], "waybills"),
        (["refundNumber"], "refunds"),
        (["returnNumber"], "returns"),
        (["exchangeNumber"], "exchanges"),
        (["fapiaoNumber"], "invoices"),
        (["policyNumber"], "freight-policies"),
    ];

    /// <summary>Numbers of parcels the shop did not send itself.</summary>
    private static readonly (string Sheet, string Column)[] Free = [("returns", "waybillNumber")];

    public static IReadOnlyList<Reference> Of(Sheet sheet) =>
        [
            .. All.Where(rule => rule.Sheet != sheet.Name && rule.Columns.All(column => sheet.Place(column) >= 0))
                .Where(rule => !Free.Contains((sheet.Name, rule.Columns[0])))
                .Select(rule => new Reference([.. rule.Columns.Select(sheet.Place)], rule.Sheet, string.Join(", ", rule.Columns))),
        ];
}

/// <summary>That a row's columns at these places name a row of another sheet, when they are filled.</summary>
internal sealed record Reference(IReadOnlyList<int> Places, string Sheet, string Columns);
