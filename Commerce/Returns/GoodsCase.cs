using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Law.Quality;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Orders;
using GoodsKind = BotApp.Commerce.Catalogue.GoodsKind;

namespace BotApp.Commerce.Returns;

/// <summary>Goods of an order as the rules of returns, faults and exchanges see them.</summary>
internal static class GoodsCase
{
    /// <summary>Whether the seller answers for the reason, so that no condition and no window of preference counts.</summary>
    public static bool IsFault(this ReturnKind kind) =>
        kind is ReturnKind.Quality or ReturnKind.NotAsDescribed or ReturnKind.WrongItem or ReturnKind.Damaged or ReturnKind.MissingParts;

    /// <summary>Fills in what every rule on goods going back asks about a line.</summary>
    public static T About<T>(this T facts, GoodsFile file, OrderLine line, Condition? condition)
        where T : ReturnableGoods
    {
        var product = file.Products.GetValueOrDefault(line.ProductId);
        return (T)(
            (ReturnableGoods)facts with
            {
                SignedAt = file.SignedAt(line),
                Category = Category(product),
                Exception = Exception(product),
                ConfirmedForThisPurchase = line.ExceptionConfirmedAt is not null,
                Condition = condition ?? new Condition(),
            }
        );
    }

    public static QualityClaimFacts Fault(GoodsFile file, OrderLine line, ReturnKind kind, Remedy wants, decimal paid)
    {
        var product = file.Products.GetValueOrDefault(line.ProductId);
        var exchanges = file
            .Exchanges.Where(exchange => exchange.Status == ExchangeStatus.Done && exchange.Lines.Any(part => part.ToSku == line.Sku))
            .ToList();
        var repairs = file.Repairs.Where(record => record.LineNo == line.No).ToList();
        return new()
        {
            InCatalogue = kind == ReturnKind.Quality && product?.GuaranteeMonths > 0,
            InvoicedAt = file.InvoicedAt,
            ReceivedAt = file.SignedAt(line),
            NeedsInstallation = kind == ReturnKind.Quality && product?.NeedsInstallation == true,
            InstalledAt = line.InstalledAt,
            ExchangedAt = exchanges.Count > 0 ? exchanges.Max(file.ThereAt) : null,
            PromisedExchangesUsed = exchanges.Count(exchange => exchange.Kind.IsFault()),
            Wants = wants,
            Paid = paid,
            WarrantyMonths = product?.GuaranteeMonths > 0 ? product.GuaranteeMonths : null,
            RepairDays = repairs.Sum(record => record.ReturnedAt is { } back ? (back - record.ReceivedAt).Days : 0),
            FailedRepairs = repairs.Count(record => record is { ReturnedAt: not null, Succeeded: false }),
            DefeatsPurpose = kind == ReturnKind.WrongItem,
            Food = product?.Kind == GoodsKind.Food,
        };
    }

    private static GoodsCategory Category(Product? product) =>
        product?.SevenDay switch
        {
            SevenDayClass.CustomMade => GoodsCategory.CustomMade,
            SevenDayClass.Perishable => GoodsCategory.Perishable,
            SevenDayClass.Digital => GoodsCategory.Digital,
            SevenDayClass.Periodical => GoodsCategory.Periodicals,
            _ => Category(product?.Kind ?? GoodsKind.Other),
        };

    private static GoodsCategory Category(GoodsKind kind) =>
        kind switch
        {
            GoodsKind.Food => GoodsCategory.Food,
            GoodsKind.Cosmetics => GoodsCategory.Cosmetics,
            GoodsKind.MedicalDevice => GoodsCategory.MedicalDevices,
            GoodsKind.FamilyPlanning => GoodsCategory.FamilyPlanning,
            GoodsKind.Electronics or GoodsKind.Appliance or GoodsKind.LargeAppliance => GoodsCategory.Electronics,
            GoodsKind.Clothing => GoodsCategory.Clothing,
            GoodsKind.Shoes => GoodsCategory.Shoes,
            GoodsKind.Bags => GoodsCategory.Bags,
            GoodsKind.Toys => GoodsCategory.Toys,
            GoodsKind.HomeTextile => GoodsCategory.HomeTextiles,
            GoodsKind.Home => GoodsCategory.HomeGoods,
            _ => GoodsCategory.Ordinary,
        };

    private static GoodsException Exception(Product? product) =>
        product?.SevenDay switch
        {
            SevenDayClass.SealedForHealth => GoodsException.HealthOrQualityOnceOpened,
            SevenDayClass.LosesWorthInUse => GoodsException.DevaluedOnceActivated,
            SevenDayClass.SoldFlawed => GoodsException.NearExpiryOrFlawed,
            _ => GoodsException.None,
        };
}
