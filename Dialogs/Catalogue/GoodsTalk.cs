using BotApp.Dialogs.Knowledge;
using BotApp.Recognizers;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Tells the router whether a message goes on with a choice, or asks something in general that the shop's knowledge answers.</summary>
public sealed class GoodsTalk(AdviceMemory memory, AdviceHearing hearing, AdviceAnswers answers, KnowledgeDialog knowledge)
{
    /// <summary>Whether a message without an intent of its own ("那256G的呢") says something of goods spoken of before.</summary>
    internal async Task<bool> GoesOnAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var form = await memory.GetAsync(context, cancellationToken);
        return form.HasScope && (await hearing.HearAsync(context, form, cancellationToken)).Ask != AdviceAsk.None;
    }

    /// <summary>Whether a question that would begin a choice is answered by the shop's knowledge and not by the catalogue ("保质期怎么看").</summary>
    internal async Task<bool> IsGeneralAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken) =>
        understood.Intent is Intent.ProductQuery or Intent.StockQuery
        && Said.Of(context).Tapped is null
        && !await IsOfGoodsAsync(context, cancellationToken)
        && await knowledge.KnowsAsync(context, understood, cancellationToken);

    private async Task<bool> IsOfGoodsAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var form = await memory.GetAsync(context, cancellationToken);
        var heard = await hearing.HearAsync(context, form, cancellationToken);
        return heard.Form.HasScope && await answers.CanAnswerAsync(heard, context.Activity.Text ?? "", cancellationToken);
    }

    /// <summary>Whether what a product costs, or its coupons, is asked of one that is named or spoken of.</summary>
    internal async Task<bool> IsOfProductAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken)
    {
        if (understood is not { Intent: Intent.PricePromo, Detail: null or SubIntent.Offers })
        {
            return false;
        }

        var form = await memory.GetAsync(context, cancellationToken);
        var heard = await hearing.HearAsync(context, form, cancellationToken);
        return AdviceCues.AsksPrice(context.Activity.Text ?? "") ? heard.Form.HasScope
            : heard.Form.ProductId is not null
                && ((heard.Ask == AdviceAsk.Coupon && form.ProductId is not null) || await IsUnknownOfNamedAsync(context, understood, cancellationToken));
    }

    /// <summary>Whether a price is asked in words the shop's knowledge does not answer, of a product the message names.</summary>
    private async Task<bool> IsUnknownOfNamedAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken) =>
        understood.Detail is null && NamesProduct(understood) && !await knowledge.HasAnyAsync(context, understood, cancellationToken);

    /// <summary>Whether it asks what a product is like or costs ("星野X20怎么样"); with 了 or of an order it asks how that is doing.</summary>
    internal static bool AsksOpinion(ITurnContext context) =>
        context.Understood() is { Detail: null } understood && NamesProduct(understood) && (AdviceCues.AsksOpinion(context.Activity.Text ?? "") || AdviceCues.AsksPrice(context.Activity.Text ?? ""));

    /// <summary>Whether a message that nobody else understood says that something is to be bought.</summary>
    internal static bool WantsToBuy(ITurnContext context) => context.Understood().Detail is null && AdviceCues.WantsToBuy(context.Activity.Text ?? "");

    private static bool NamesProduct(Understanding understood) => understood.Entities.Any(entity => entity.Kind == EntityKind.Product);

    /// <summary>Another matter was taken up: places in a list mean what is shown there.</summary>
    internal async Task PutAsideAsync(ITurnContext context, string dialogId, CancellationToken cancellationToken)
    {
        if (dialogId is nameof(AdviceDialog) or nameof(CartDialog) or nameof(WatchDialog) or nameof(StopWatchDialog) or nameof(KnowledgeDialog))
        {
            return;
        }

        var form = await memory.GetAsync(context, cancellationToken);
        if (form.Shown.Count > 0)
        {
            await memory.SetAsync(context, form with { Shown = [] }, cancellationToken);
        }
    }

    /// <summary>The customer does not want to go on choosing, or begins anew.</summary>
    internal Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken) => memory.ForgetAsync(context, cancellationToken);
}
