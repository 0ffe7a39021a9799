using BotApp.Cards.Catalogue;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Sets products side by side; where the other one is not known, those of the same kind are offered.</summary>
public sealed class AdviceComparing(CompareDesk desk, AdviceDesk advice, AdviceNaming naming, CatalogueDesk catalogue, Pictures pictures)
{
    private const int MostOffered = 4;

    internal async Task<AdviceReply> CompareAsync(ITurnContext context, AdviceForm form, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (await desk.CompareAsync(ids, form.Wish(context.Activity.Text ?? ""), cancellationToken) is not { } comparison)
        {
            return await AskOtherAsync(form, ids, Said.Of(context).Tapped is null, cancellationToken);
        }

        var names = string.Join(AdviceTexts.And, comparison.Products.Select(one => AdviceList.In(one.Product.Name)));
        return new(
            Replies.Say(AdviceTexts.Compared.With(names), CompareCard.For(comparison, pictures)),
            form with
            {
                Shown = [.. comparison.Products.Select(one => new ShownArticle(one.Variant.Sku, one.Product.Id, one.Variant.Price, one.Others > 0))],
                Asked = null,
            }
        );
    }

    private async Task<AdviceReply> AskOtherAsync(AdviceForm form, IReadOnlyList<string> ids, bool wasNamed, CancellationToken cancellationToken)
    {
        var own = ids.Count > 0 ? ids[0] : form.ProductId;
        var product = own is null ? null : await catalogue.FindAsync(own, cancellationToken);
        var wish = new AdviceWish
        {
            ProductIds = product is null || form.Among.Count > 1 ? form.Among : naming.OfItsKind(product),
            CategoryId = product?.CategoryId ?? form.CategoryId,
        };
        string[] names =
        [
            .. (await advice.StockAsync(wish, cancellationToken))
                .Select(row => row.Product)
                .Where(other => other.Id != own)
                .Select(other => AdviceList.In(other.Name))
                .Distinct(StringComparer.Ordinal)
                .Take(MostOffered),
        ];
        var asks = (wasNamed ? AdviceTexts.NoSuchOther : AdviceTexts.WhichOther).With(string.Join(AdviceTexts.And, names));
        return names.Length == 0
            ? new(Replies.Say(AdviceTexts.NothingToCompare, AdviceTexts.TapHuman), form with { Asked = null })
            : new(Replies.Say(asks, names), form with { ProductId = own, Asked = new(AdviceQuestions.Other, asks, names) });
    }
}
