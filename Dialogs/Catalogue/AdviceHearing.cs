using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Orders;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Hears what a message says about what is looked for: things, choices, sums, places, measures, and what it points at.</summary>
public sealed class AdviceHearing(AdviceNaming naming, AdvicePrices prices, CatalogueDesk catalogue, AdviceDesk advice, OrderDesk orders)
{
    /// <summary>What the message says to that form; asked again in the same turn it is not read again.</summary>
    internal async Task<HeardAdvice> HearAsync(ITurnContext context, AdviceForm form, CancellationToken cancellationToken)
    {
        var key = AdviceFormText.Of(form);
        if (context.TurnState.Get<Read>() is { } read && read.Key == key)
        {
            return read.Heard;
        }

        var heard = await ReadAsync(context, form, cancellationToken);
        context.TurnState.Set(new Read(key, heard));
        return heard;
    }

    private async Task<HeardAdvice> ReadAsync(ITurnContext context, AdviceForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        if (said.Tapped is { } tapped)
        {
            return await TappedAsync(context, tapped, form, cancellationToken);
        }

        var before = form with { Wanted = [.. form.Wanted.Select(wanted => wanted with { IsNew = false })] };
        var pointed = await naming.PointedAsync(said, before, cancellationToken);
        var named = await naming.NamedAsync(said, pointed.Form, cancellationToken);
        var priced = await prices.WithPriceAsync(said, AdviceWants.WithChoices(said, named.Form), cancellationToken);
        var next = AdviceWants.WithAnswer(said, AdviceWants.WithRest(said, priced), before);
        var compared = pointed.Ids.Concat(named.Ids).Distinct(StringComparer.Ordinal).ToList();
        if (Same(next, form) && AdviceCues.WantsOther(said.Text) && !naming.NamesGoods(said))
        {
            return new(new(), AdviceAsk.Choose, []);
        }

        var ask = AdviceAsks.Of(said, form, next, named.Ids);
        if (ask == AdviceAsk.None && form.HasScope && Same(next, form))
        {
            return await FeaturesAsync(said, form, cancellationToken);
        }

        return new(
            Same(next, form) ? form : next,
            ask == AdviceAsk.None && !Same(next, form) ? AdviceAsk.Choose : ask,
            ask == AdviceAsk.Compare ? AdviceAsks.Compared(form, compared) : []
        );
    }

    /// <summary>"要降噪的": words that facts of what is looked at hold; of one product they ask for the fact.</summary>
    private async Task<HeardAdvice> FeaturesAsync(Said said, AdviceForm form, CancellationToken cancellationToken)
    {
        var words = await advice.FeaturesAsync(form.Wish(said.Text), cancellationToken);
        return words.Count == 0 ? new(form, AdviceAsk.None, [])
            : form.ProductId is not null ? new(form, AdviceAsk.Fact, [])
            : new(form with { Features = [.. form.Features, .. words] }, AdviceAsk.Choose, []);
    }

    /// <summary>Records of lists are equal only when they are the same lists: what matters is compared by its contents.</summary>
    private static bool Same(AdviceForm one, AdviceForm other) => AdviceFormText.Of(one) == AdviceFormText.Of(other);

    private async Task<HeardAdvice> TappedAsync(ITurnContext context, Cards.Shared.CardCommand tapped, AdviceForm form, CancellationToken cancellationToken)
    {
        var sku = tapped.Value ?? await SkuOfAsync(context, tapped.OrderNumber, cancellationToken);
        if (sku is null || await catalogue.FindVariantAsync(sku, cancellationToken) is not { } variant)
        {
            return new(form, form.HasScope ? AdviceAsk.Choose : AdviceAsk.None, []);
        }

        return tapped.Detail == Compare
            ? new(form, AdviceAsk.Compare, [.. form.Shown.Select(shown => shown.ProductId).Prepend(variant.ProductId).Distinct(StringComparer.Ordinal).Take(Comparison.Most)])
            : new(Focused(form, variant), AdviceAsk.Choose, []);
    }

    /// <summary>The finer meaning of the tap on 对比.</summary>
    private const string Compare = "compare";

    /// <summary>An alternative of an order's refusal speaks of that order's first article.</summary>
    private async Task<string?> SkuOfAsync(ITurnContext context, string? orderNumber, CancellationToken cancellationToken) =>
        orderNumber is not null && await orders.FindAsync(context.Shopper(), orderNumber, cancellationToken) is OrderAnswer.Found(var view)
            ? view.Order.Lines[0].Sku
            : null;

    /// <summary>The form about exactly that variant.</summary>
    internal static AdviceForm Focused(AdviceForm form, Variant variant) =>
        form.AtAnyPrice() with
        {
            ProductId = variant.ProductId,
            Wanted = [.. variant.Options.Select(option => new WantedOption(OptionKinds.Of(option.Name), AdviceList.In(option.Value)))],
            Passed = [],
        };

    /// <summary>What this turn's message was read to say to a form.</summary>
    private sealed record Read(string Key, HeardAdvice Heard);
}
