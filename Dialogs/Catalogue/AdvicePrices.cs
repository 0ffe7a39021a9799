using System.Globalization;
using BotApp.Commerce.Catalogue;
using BotApp.Recognizers.Entities;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Hears what it may cost: a budget, an answer to the question for one, less or more than what was shown.</summary>
public sealed class AdvicePrices(AdviceNaming naming, CatalogueDesk catalogue)
{
    internal async Task<AdviceForm> WithPriceAsync(Said said, AdviceForm form, CancellationToken cancellationToken)
    {
        if (said.Understood.First(EntityKind.Budget)?.Split("..") is [var low, var high])
        {
            return form.AtAnyPrice() with { AtLeast = Sum(low), AtMost = Sum(high), Settled = [.. form.Settled, AdviceQuestions.Price] };
        }

        if (form.Asked?.Name == AdviceQuestions.Price && Sum(said.Understood.First(EntityKind.Money) ?? said.Text.Trim()) is { } sum)
        {
            return form.AtAnyPrice() with { AtMost = sum };
        }

        var (cheaper, dearer) = (AdviceCues.WantsCheaper(said.Text), AdviceCues.WantsDearer(said.Text));
        return form.Shown.Count == 0 || !(cheaper || dearer) ? form
            : await WidenedAsync(form, cancellationToken) with
            {
                Below = cheaper ? form.Shown.Min(shown => shown.Price) : null,
                Above = dearer ? form.Shown.Max(shown => shown.Price) : null,
                Passed = [],
            };
    }

    /// <summary>From one product back to its kind, or its department.</summary>
    private async Task<AdviceForm> WidenedAsync(AdviceForm form, CancellationToken cancellationToken) =>
        form.ProductId is not { } id ? form
        : form.Among.Count > 1 ? form with { ProductId = null }
        : await catalogue.FindAsync(id, cancellationToken) is { } product
            ? form with { ProductId = null, Among = naming.OfItsKind(product), CategoryId = product.CategoryId }
        : form;

    internal static decimal? Sum(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum) && sum > 0 ? sum : null;
}
