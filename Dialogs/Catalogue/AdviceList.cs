using System.Globalization;
using BotApp.Cards.Catalogue;
using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Coupons;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Catalogue;

/// <summary>The list of at most three: what was asked is answered first, then the products with their facts, then the one question that narrows most.</summary>
public sealed class AdviceList(AdviceDesk advice, CouponDesk coupons, CatalogueDesk catalogue, ShopClock clock, Pictures pictures)
{
    /// <summary>Departments offered to somebody who has not said what they look for.</summary>
    private const int MostKinds = 6;

    /// <summary>With the article that is sold out they are three.</summary>
    private const int MostInstead = 2;

    /// <param name="first">What is said before anything else, such as a fact that was asked for; empty: nothing.</param>
    internal async Task<AdviceReply> ShowAsync(ITurnContext context, AdviceForm form, string first, CancellationToken cancellationToken) =>
        await advice.AdviseAsync(context.Shopper(), form.Wish(context.Activity.Text ?? ""), cancellationToken) switch
        {
            AdviceAnswer.Advised(var told) => await ToldAsync(context, form, first, told, cancellationToken),
            AdviceAnswer.SoldOut sold => SoldOut(form, first, sold),
            AdviceAnswer.Refused(var refusal) when refusal.NeedsHuman || form.HasScope => new(
                Replies.Say(RefusalCard.Summary(refusal), RefusalCard.For(refusal, orderNumber: null, clock), AdviceTexts.TapHuman),
                form,
                EndsHere: true
            ),
            _ => await AskKindAsync(form, cancellationToken),
        };

    /// <summary>What the coupons take off one piece; null for a guest.</summary>
    internal async Task<string?> CouponLineAsync(ITurnContext context, AdvisedProduct product, bool evenNone, CancellationToken cancellationToken)
    {
        var told = await coupons.AdviseAsync(context.Shopper(), CouponBasket.OfVariant(product.Variant.Sku), cancellationToken);
        var name = In(product.Name);
        return told is null || (told.Off == 0 && !evenNone) ? null
            : told.Off == 0 ? AdviceTexts.NoCoupon.With(name, In(told.Says))
            : AdviceTexts.CouponLine.With(name, In(told.Says), told.How);
    }

    private async Task<AdviceReply> ToldAsync(ITurnContext context, AdviceForm form, string first, Advice told, CancellationToken cancellationToken)
    {
        var isSame = form.Shown.Select(one => one.Sku).SequenceEqual(told.Products.Select(one => one.Variant.Sku), StringComparer.Ordinal);
        string[] foot = first.Length == 0 ? await CouponsAsync(context, told, isSame, cancellationToken) : [];
        var asked = told.Asks is { } asks ? new OpenQuestion(asks.Name, In(asks.Says), [.. asks.Values.Select(In)]) : null;
        string[] sorted = form.IsPlain || told.IsPersonal ? [In(told.SortedBy)] : [];
        string[] shown = isSame && first.Length > 0 ? [] : [Named(told.Products), .. foot, .. sorted];
        string[] taps = [.. asked is null ? [] : asked.Answers.Append(AdviceTexts.TapWhatever), .. told.IsPersonal ? [AdviceTexts.TapPlain] : Array.Empty<string>()];
        return new(
            Replies.Say(
                Lines([first, .. told.Says.Select(In), .. shown, asked?.Says ?? ""]),
                shown.Length == 0 ? null : AdviceCard.For(told.Products, [.. foot, In(told.SortedBy)], pictures),
                taps
            ),
            Known(form, told) with
            {
                Shown = Shown(told.Products),
                Asked = asked,
            }
        );
    }

    /// <summary>Told of one article of itself, when it is new; of each when coupons were asked for.</summary>
    private async Task<string[]> CouponsAsync(ITurnContext context, Advice told, bool isSame, CancellationToken cancellationToken)
    {
        var isAsked = AdviceCues.AskOf(context.Activity.Text ?? "") == AdviceAsk.Coupon;
        if (!isAsked && (isSame || told.Products.Count > 1))
        {
            return [];
        }

        var lines = new List<string>();
        foreach (var product in told.Products.DistinctBy(one => (one.Product.Id, one.Variant.Price)))
        {
            lines.AddRange(await CouponLineAsync(context, product, evenNone: isAsked, cancellationToken) is { } line ? [line] : []);
        }

        return [.. lines];
    }

    /// <summary>What nothing fits is wanted no longer.</summary>
    private static AdviceForm Known(AdviceForm form, Advice told) =>
        form with
        {
            AtLeast = told.Wish.AtLeast,
            AtMost = told.Wish.AtMost,
            Below = told.Wish.Below,
            Above = told.Wish.Above,
            ProductId = told.Remaining == 1 ? told.Products[0].Product.Id : form.ProductId,
            Features = told.Wish.Features,
            Wanted = told.Wish.Wanted,
        };

    /// <summary>All of them in one sentence, for a notification and where no card can be shown.</summary>
    private static string Named(IReadOnlyList<AdvisedProduct> products) =>
        string.Join("  ", products.Select((one, at) => AdviceCard.Line(at + 1, one)));

    private AdviceReply SoldOut(AdviceForm form, string first, AdviceAnswer.SoldOut sold)
    {
        IReadOnlyList<AdvisedProduct> rows = [sold.Wanted, .. sold.Instead.Take(MostInstead)];
        var text = Lines([first, In(sold.Says), Named(rows)]);
        return new(
            Replies.Say(text, AdviceCard.For(rows, [], pictures)),
            form with
            {
                ProductId = sold.Wanted.Product.Id,
                Shown = Shown(rows),
                Region = "",
                Asked = null,
            }
        );
    }

    private async Task<AdviceReply> AskKindAsync(AdviceForm form, CancellationToken cancellationToken)
    {
        var kinds = (await catalogue.CategoriesAsync(cancellationToken)).Take(MostKinds).Select(kind => In(kind.Name)).ToArray();
        return new(
            Replies.Say(AdviceTexts.WhichKind, kinds),
            form with
            {
                Asked = new(AdviceQuestions.Kind, AdviceTexts.WhichKind, kinds),
            }
        );
    }

    internal static string Lines(IEnumerable<string> lines) => string.Join("\n\n", lines.Where(line => line.Length > 0));

    private static IReadOnlyList<ShownArticle> Shown(IReadOnlyList<AdvisedProduct> products) =>
        [.. products.Select(one => new ShownArticle(one.Variant.Sku, one.Product.Id, one.Variant.Price, one.Others > 0))];

    internal static string In(Bilingual text) => text.In(CultureInfo.CurrentUICulture);
}
