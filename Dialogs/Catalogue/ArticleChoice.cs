using BotApp.Cards.Catalogue;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using BotApp.Dialogs.Deeds;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Catalogue;

/// <summary>
/// Finds which variant is meant: by a tap on its card, by its name and choices, by its place in what was shown, or by what was spoken of last. Where several fit it
/// asks which.
/// </summary>
public sealed class ArticleChoice(AdviceMemory memory, AdviceHearing hearing, AdviceDesk advice, CatalogueDesk catalogue, Pictures pictures)
{
    /// <summary>The slot's name, and so that of a tap that answers it: the variant's article number.</summary>
    public const string Slot = "article";

    private const int MostChoices = 12;

    /// <summary>The form with the article the message names or points at; unchanged when it does neither.</summary>
    /// <param name="prefers">Of several variants those are asked about first that it holds for.</param>
    public async Task<TForm> HearAsync<TForm>(ITurnContext context, TForm form, Predicate<AdvisedProduct> prefers, CancellationToken cancellationToken)
        where TForm : ArticleForm
    {
        var said = Said.Of(context);
        if (said.Tapped is { Slot: null, Value: { } sku } && await catalogue.FindVariantAsync(sku, cancellationToken) is { } tapped)
        {
            return await FocusedAsync(context, form, tapped, cancellationToken);
        }

        var talk = await memory.GetAsync(context, cancellationToken);
        talk = form.ProductId is { } known ? talk with { ProductId = known } : talk;
        var heard = await hearing.HearAsync(context, talk, cancellationToken);
        return form.Asked is not null && heard.Ask == AdviceAsk.None ? form : await ChosenAsync(context, form, talk, heard.Form, prefers, cancellationToken);
    }

    /// <summary>The question "which one".</summary>
    public Slot<TForm> SlotFor<TForm>(Func<string> which)
        where TForm : ArticleForm =>
        new(Slot, form => form.Sku is not null, (context, form, token) => AskAsync(context, form, which, token))
        {
            Take = (said, form) =>
                said.TappedFor(Slot) is { } sku ? form with { Sku = sku, Choices = [] }
                : Placed(said, form) is { } place ? form with { Sku = place, Choices = [] }
                : null,
        };

    private static string? Placed(Said said, ArticleForm form) =>
        said.PlaceIn(form.Choices.Count) is { } at ? form.Choices[at] : null;

    private async Task<TForm> ChosenAsync<TForm>(
        ITurnContext context,
        TForm form,
        AdviceForm talk,
        AdviceForm next,
        Predicate<AdvisedProduct> prefers,
        CancellationToken cancellationToken
    )
        where TForm : ArticleForm
    {
        var shown = next.ProductId is null ? talk.Shown : [.. talk.Shown.Where(one => one.ProductId == next.ProductId)];
        if ((next.ProductId ?? (shown is [var one] ? one.ProductId : null)) is not { } id)
        {
            return form;
        }

        var rows = await advice.StockAsync((next.AtAnyPrice() with { ProductId = id, Passed = [] }).Wish(""), cancellationToken);
        if (rows.Count > 1 && shown is [{ IsSeveral: false } only] && rows.FirstOrDefault(row => row.Variant.Sku == only.Sku) is { } pointed)
        {
            return await FocusedAsync(context, form, pointed.Variant, cancellationToken);
        }

        var likely = rows.Where(row => prefers(row)).ToList();
        rows = likely.Count > 0 ? likely : rows;
        return rows is [var found]
            ? await FocusedAsync(context, form, found.Variant, cancellationToken)
            : form with { Sku = null, ProductId = id, Choices = [.. rows.Take(MostChoices).Select(row => row.Variant.Sku)] };
    }

    /// <summary>The form about that variant, which from now on is what is spoken of.</summary>
    private async Task<TForm> FocusedAsync<TForm>(ITurnContext context, TForm form, Variant variant, CancellationToken cancellationToken)
        where TForm : ArticleForm
    {
        var talk = await memory.GetAsync(context, cancellationToken);
        await memory.SetAsync(context, AdviceHearing.Focused(talk, variant), cancellationToken);
        return form with { Sku = variant.Sku, ProductId = variant.ProductId, Choices = [] };
    }

    private async Task<Question> AskAsync<TForm>(ITurnContext context, TForm form, Func<string> which, CancellationToken cancellationToken)
        where TForm : ArticleForm
    {
        if (form.Choices.Count > 0)
        {
            var rows = await RowsAsync(form, cancellationToken);
            return new(Replies.Say(which(), ArticleListCard.For(rows, Slot, pictures)));
        }

        var talk = await memory.GetAsync(context, cancellationToken);
        var names = await RowsAsync(talk.Shown.Select(one => one.Sku), cancellationToken);
        return new(Replies.Say(ArticleTexts.WhichArticle, [.. names.Select(row => AdviceList.In(row.Product.Name)).Distinct(StringComparer.Ordinal)]));
    }

    private Task<List<AdvisedProduct>> RowsAsync(ArticleForm form, CancellationToken cancellationToken) => RowsAsync(form.Choices, cancellationToken);

    private async Task<List<AdvisedProduct>> RowsAsync(IEnumerable<string> skus, CancellationToken cancellationToken)
    {
        var rows = new List<AdvisedProduct>();
        foreach (var sku in skus)
        {
            if (
                await catalogue.FindVariantAsync(sku, cancellationToken) is { } variant
                && await catalogue.FindAsync(variant.ProductId, cancellationToken) is { } product
            )
            {
                rows.Add(new(product, variant, variant.Stock, []));
            }
        }

        return rows;
    }
}
