using System.Globalization;
using BotApp.Cards.Coupons;
using BotApp.Commerce;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Dialogs.Knowledge;
using BotApp.Recognizers;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Coupons;

/// <summary>优惠券: the ones I have, which go best together, and why one cannot be used with the cheapest way to mend it.</summary>
public sealed class CouponDialog : FormDialog<CouponForm>
{
    private readonly CouponDesk desk;
    private readonly CouponNames names;
    private readonly ShopClock clock;

    public CouponDialog(CouponDesk desk, CouponNames names, ShopClock clock)
        : base(nameof(CouponDialog))
    {
        (this.desk, this.names, this.clock) = (desk, names, clock);
        AddSteps(LookAsync, ExplainAsync);
    }

    /// <summary>A guest has no coupons; what they ask is answered as a question about the shop's rules.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        return outerDc.Context.Shopper() is Shopper.Guest
            ? await outerDc.ReplaceDialogAsync(nameof(KnowledgeDialog), cancellationToken: cancellationToken)
            : await base.BeginDialogAsync(outerDc, options, cancellationToken);
    }

    protected override CouponForm Begin(Understanding understanding)
    {
        ArgumentNullException.ThrowIfNull(understanding);
        var product = understanding.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Product);
        return new() { ProductId = product?.Part(PartKind.Id) };
    }

    /// <summary>A coupon's bare name reads like a question about coupons.</summary>
    protected override async Task<bool> TakesAsync(ITurnContext context, CouponForm form, CancellationToken cancellationToken) =>
        await base.TakesAsync(context, form, cancellationToken) || (await names.NamedAsync(context, cancellationToken)).Count > 0;

    protected override async Task<CouponForm> AskAgainAsync(ITurnContext context, CouponForm form, CancellationToken cancellationToken)
    {
        await context.SendActivityAsync(await WhichAsync(context, cancellationToken), cancellationToken);
        return form;
    }

    private async Task<DialogTurnResult> LookAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Context.Understood().Detail != SubIntent.CouponFails)
        {
            return await ShowAllAsync(step, cancellationToken);
        }

        var (named, likely) = (await names.NamedAsync(step.Context, cancellationToken), await names.LikelyAsync(step.Context, cancellationToken));
        if (named.Count == 1 || likely.Count <= 1 || CouponNames.NamesSums(step.Context))
        {
            return await ExplainAsync(step, cancellationToken);
        }

        Keep(step, Form(step) with { IsAsked = true });
        return await AskAsync(step, await WhichAsync(step.Context, cancellationToken), cancellationToken);
    }

    /// <summary>All of them; first what goes best together, where that is asked or a product is named.</summary>
    private async Task<DialogTurnResult> ShowAllAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var isBest = step.Context.Understood().Detail == SubIntent.BestCoupons || Form(step).ProductId is not null;
        return await EndAsync(step, await ListAsync(step, isBest, cancellationToken), new Outcome.Answered(), cancellationToken);
    }

    /// <summary>The one that is named, or the only one there is; when it is none of theirs, all they have.</summary>
    private async Task<DialogTurnResult> ExplainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Context.Understood() is { Intent: Intent.Coupon, Detail: SubIntent.BestCoupons or SubIntent.MyCoupons })
        {
            return await ShowAllAsync(step, cancellationToken);
        }

        var named = await names.NamedAsync(step.Context, cancellationToken);
        var likely = Form(step).IsAsked || CouponNames.NamesSums(step.Context) ? [] : await names.LikelyAsync(step.Context, cancellationToken);
        if (named.Concat(likely).FirstOrDefault() is not { } coupon)
        {
            var all = await ListAsync(step, isBest: false, cancellationToken);
            all.Text = $"{CouponTalkTexts.NotAmongYours}\n\n{all.Text}";
            return await EndAsync(step, all, new Outcome.Refused(), cancellationToken);
        }

        var basket = Form(step).ProductId is { } product ? CouponBasket.Of(product) : CouponBasket.Cart;
        var shopper = step.Context.Shopper();
        var state =
            await desk.ExplainAsync(shopper, coupon.Id, basket, cancellationToken)
            ?? (await desk.ExplainAsync(shopper, coupon.Id, CouponBasket.Cart, cancellationToken))!;
        return await EndAsync(step, Why(state), new Outcome.Answered(), cancellationToken);
    }

    private Activity Why(CouponState state)
    {
        var culture = CultureInfo.CurrentUICulture;
        var says = CouponTalkTexts.Why.With(state.Coupon.Name.In(culture), state.Says.In(culture));
        return Replies.Say(says, CouponStateCard.For(state, clock), CouponTalkTexts.TapFault, CouponTalkTexts.TapMine, CouponTalkTexts.TapHuman);
    }

    private async Task<Activity> ListAsync(WaterfallStepContext step, bool isBest, CancellationToken cancellationToken)
    {
        var (shopper, product) = (step.Context.Shopper(), Form(step).ProductId);
        var forOne = product is null ? null : await desk.AdviseAsync(shopper, CouponBasket.Of(product), cancellationToken);
        var advice = forOne ?? (await desk.AdviseAsync(shopper, CouponBasket.Cart, cancellationToken))!;
        var says = isBest ? Best(advice, forOne is not null) : CouponListCard.Summary(advice);
        return Replies.Say(says, CouponListCard.For(advice, clock), CouponTalkTexts.TapBest, CouponTalkTexts.TapHuman);
    }

    private static string Best(CouponAdvice advice, bool isForOne)
    {
        var culture = CultureInfo.CurrentUICulture;
        var sum = advice.Off > 0m ? $"{advice.How}\n\n" : "";
        var reckoned = isForOne ? CouponTalkTexts.ForOne : CouponTalkTexts.ForCart;
        return $"{reckoned}{advice.Says.In(culture)}\n\n{sum}{advice.Together.In(culture)}";
    }

    private async Task<Activity> WhichAsync(ITurnContext context, CancellationToken cancellationToken) =>
        Replies.Say(CouponTalkTexts.WhichOne, CouponNames.Taps(await names.LikelyAsync(context, cancellationToken)));
}
