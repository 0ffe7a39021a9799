using System.Globalization;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Prices;

namespace BotApp.Cards.Catalogue;

/// <summary>What an article costs; where it stands for dearer ones of its product too, from what on.</summary>
internal static class AdvisedPrice
{
    public static string Of(AdvisedProduct product)
    {
        var price = Amounts.Of(product.Variant.Price, Money.Cny);
        return product.Others > 0 ? string.Format(CultureInfo.CurrentUICulture, CatalogueCardTexts.From, price) : price;
    }
}
