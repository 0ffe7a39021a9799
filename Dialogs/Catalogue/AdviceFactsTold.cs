using BotApp.Cards.Catalogue;
using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Catalogue;
using BotApp.Recognizers.Entities;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Answers about the product spoken of: a fact, its origin, its stock, its size, what coupons take off; then the list goes on.</summary>
public sealed class AdviceFactsTold(AdviceList list, AdviceDesk advice, ProductDesk products, SizeDesk sizes, ShopClock clock, Pictures pictures)
{
    /// <summary>Whether the catalogue answers what is asked of the product, or a person must.</summary>
    internal async Task<bool> KnowsAsync(string productId, string question, CancellationToken cancellationToken) =>
        await products.AskAsync(productId, question, cancellationToken) is not ProductAnswer.Refused { Refusal.NeedsHuman: false };

    internal async Task<AdviceReply> FactAsync(ITurnContext context, AdviceForm form, AdviceAsk ask, CancellationToken cancellationToken) =>
        (
            ask == AdviceAsk.Genuine
                ? await products.GenuineAsync(form.ProductId!, cancellationToken)
                : await products.AskAsync(form.ProductId!, context.Activity.Text ?? "", cancellationToken)
        ) switch
        {
            ProductAnswer.Told told => await list.ShowAsync(context, form, AdviceList.In(told.Says), cancellationToken),
            ProductAnswer.Refused(var refusal) => new(
                Replies.Say(RefusalCard.Summary(refusal), RefusalCard.For(refusal, orderNumber: null, clock), AdviceTexts.TapHuman),
                form with { Asked = null },
                EndsHere: refusal.NeedsHuman
            ),
            _ => await list.ShowAsync(context, form, "", cancellationToken),
        };

    internal async Task<AdviceReply> StockAsync(ITurnContext context, AdviceForm form, CancellationToken cancellationToken)
    {
        var rows = await advice.StockAsync(form.Wish(""), cancellationToken);
        if (rows.Count == 0 || rows.All(row => row.Pieces == 0))
        {
            return await SoldOutAsync(context, form, rows, cancellationToken);
        }

        return rows is [var one] ? await RegionsAsync(context, form, one, cancellationToken) : await VariantsAsync(context, form, rows, cancellationToken);
    }

    internal async Task<AdviceReply> SizeAsync(ITurnContext context, AdviceForm form, CancellationToken cancellationToken)
    {
        var answer = await sizes.AdviseAsync(form.ProductId!, form.Body ?? BodyMeasures.None, cancellationToken);
        var says = AdviceList.In(answer.Says);
        return answer switch
        {
            SizeAnswer.Fits fits => await list.ShowAsync(context, WithSize(Sized(form), fits.Row.Size), says, cancellationToken),
            SizeAnswer.Lacks lacks => new(
                Replies.Say(says, lacks.IsFoot ? AdviceTexts.TapMeasureFoot : AdviceTexts.TapMeasureClothes),
                form with { Asked = new(AdviceQuestions.Body, says, []) }
            ),
            SizeAnswer.NoSizes => await list.ShowAsync(context, Sized(form), IsAsked(context) ? says : "", cancellationToken),
            _ when !IsAsked(context) => await list.ShowAsync(context, Sized(form), "", cancellationToken),
            _ => new(Replies.Say(says, AdviceTexts.TapMeasureFoot, AdviceTexts.TapMeasureClothes, AdviceTexts.TapHuman), form with { Asked = null }),
        };
    }

    internal async Task<AdviceReply> CouponAsync(ITurnContext context, AdviceForm form, CancellationToken cancellationToken)
    {
        var rows = await advice.StockAsync(form.Wish(""), cancellationToken);
        var shown = rows.FirstOrDefault(row => row.Pieces > 0) ?? rows[0];
        var line = await list.CouponLineAsync(context, shown, evenNone: true, cancellationToken);
        return await list.ShowAsync(context, form, line ?? "", cancellationToken);
    }

    /// <summary>Measures remembered from before are tried once; only who asks is told that they do not help.</summary>
    private static AdviceForm Sized(AdviceForm form) => form with { Settled = [.. form.Settled, AdviceQuestions.Body] };

    private static bool IsAsked(ITurnContext context) => AdviceCues.AskOf(context.Activity.Text ?? "") == AdviceAsk.Size || HasMeasure(context);

    private static bool HasMeasure(ITurnContext context) =>
        context.Understood().Entities.Any(entity => entity.Kind is EntityKind.Height or EntityKind.Weight or EntityKind.FootLength);

    private static AdviceForm WithSize(AdviceForm form, string size) =>
        form with
        {
            Wanted = [.. form.Wanted.Where(wanted => wanted.Kind != OptionKinds.Size), new WantedOption(OptionKinds.Size, size)],
        };

    /// <summary>Where the region has none, where else pieces lie is told, so that nobody takes it for the whole shop's.</summary>
    private async Task<AdviceReply> SoldOutAsync(ITurnContext context, AdviceForm form, IReadOnlyList<AdvisedProduct> rows, CancellationToken cancellationToken)
    {
        var view = form.Region.Length > 0 && rows is [var one] ? await products.RegionsAsync(one.Variant.Sku, cancellationToken) : null;
        return await list.ShowAsync(context, form, view is { Pieces: > 0 } ? Regions(view) : "", cancellationToken);
    }

    private async Task<AdviceReply> RegionsAsync(ITurnContext context, AdviceForm form, AdvisedProduct one, CancellationToken cancellationToken)
    {
        var view = await products.RegionsAsync(one.Variant.Sku, cancellationToken);
        var says = await products.StockAsync(one.Variant.Sku, form.Region, cancellationToken) is ProductAnswer.InStock there
            ? $"{AdviceList.In(one.Name)}{Colon}{AdviceList.In(there.Says)}"
            : "";
        var reply = await list.ShowAsync(context, form, says, cancellationToken);
        if (view is { Regions.Count: > 0 })
        {
            reply.Says.Attachments.Add(StockCard.ForRegions(view, pictures));
        }

        return reply;
    }

    private async Task<AdviceReply> VariantsAsync(ITurnContext context, AdviceForm form, IReadOnlyList<AdvisedProduct> rows, CancellationToken cancellationToken)
    {
        var isOne = rows.Select(row => row.Product.Id).Distinct(StringComparer.Ordinal).Count() == 1;
        var reply = await list.ShowAsync(context, form, isOne ? Told(rows, form.Region) : "", cancellationToken);
        if (isOne)
        {
            reply.Says.Attachments.Add(StockCard.ForVariants(rows, pictures));
        }

        return reply;
    }

    private static string Told(IReadOnlyList<AdvisedProduct> rows, string region)
    {
        var place = region.Length == 0 ? "" : AdviceList.In(RegionNames.Of(region));
        var (there, gone) = (Labels(rows.Where(row => row.Pieces > 0)), Labels(rows.Where(row => row.Pieces == 0)));
        var name = AdviceList.In(rows[0].Product.Name);
        var head = place.Length == 0 ? name : $"{name} {place}";
        return gone.Length == 0 ? AdviceTexts.StockAll.With(head, there) : AdviceTexts.StockSome.With(head, there, gone);
    }

    private static string Labels(IEnumerable<AdvisedProduct> rows) =>
        string.Join(AdviceTexts.And, rows.Select(row => AdviceList.In(row.Variant.Label)));

    private static string Regions(StockView view) =>
        AdviceTexts.InRegions.With(
            AdviceList.In(view.Name),
            string.Join(
                AdviceTexts.And,
                view.Regions.Where(region => region.Quantity > 0)
                    .Select(region => AdviceTexts.RegionStock.With(AdviceList.In(RegionNames.Of(region.Region)), region.Quantity))
            )
        );

    private static string Colon => AdviceList.In(new("：", ": "));
}
