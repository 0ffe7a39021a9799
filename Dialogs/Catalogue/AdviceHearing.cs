using System.Globalization;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Orders;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Hears what a message says about what is looked for: things, choices, sums, places, measures, and what it points at.</summary>
public sealed class AdviceHearing(KindIndex kinds, CatalogueDesk catalogue, AdviceDesk advice, OrderDesk orders)
{
    /// <summary>Below this a name may be another word misspelt.</summary>
    private const double Surely = 0.75;

    internal async Task<HeardAdvice> HearAsync(ITurnContext context, AdviceForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        if (said.Tapped is { } tapped)
        {
            return await TappedAsync(context, tapped, form, cancellationToken);
        }

        var before = form with { Wanted = [.. form.Wanted.Select(wanted => wanted with { IsNew = false })] };
        var pointed = await PointedAsync(said, before, cancellationToken);
        var named = await NamedAsync(said, pointed.Form, cancellationToken);
        var next = WithBody(said, WithRegion(said, await WithPriceAsync(said, WithChoices(said, named.Form), cancellationToken)));
        next = WithPurpose(said, WithAnswer(said, next, before));
        var compared = pointed.Ids.Concat(named.Ids).Distinct(StringComparer.Ordinal).ToList();
        var ask = AskOf(said, form, next, named.Ids);
        if (ask == AdviceAsk.None && form.HasScope && Same(next, form))
        {
            return await FeaturesAsync(said, form, cancellationToken);
        }

        return new(
            Same(next, form) ? form : next,
            ask == AdviceAsk.None && !Same(next, form) ? AdviceAsk.Choose : ask,
            ask == AdviceAsk.Compare ? Compared(form, compared) : []
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

    private static AdviceAsk AskOf(Said said, AdviceForm form, AdviceForm next, IReadOnlyList<string> named)
    {
        var cue = AdviceCues.AskOf(said.Text);
        var isSizeAnswer = form.Asked?.Name == AdviceQuestions.Body && next.Body != form.Body;
        var isOtherAnswer = form.Asked?.Name == AdviceQuestions.Other && named.Count > 0;
        return isOtherAnswer ? AdviceAsk.Compare
            : isSizeAnswer || (cue == AdviceAsk.None && next.Body != form.Body) ? AdviceAsk.Size
            : cue == AdviceAsk.Plain && !next.IsPlain ? AdviceAsk.None
            : cue != AdviceAsk.None ? cue
            : AdviceCues.AsksPrice(said.Text) && next.HasScope ? AdviceAsk.Choose
            : next.Region != form.Region ? AdviceAsk.Stock
            : said.Understood is { Intent: Intent.ProductQuery } && next.ProductId is not null && !HasNewChoice(next) ? AdviceAsk.Fact
            : said.Understood.Intent is Intent.StockQuery && next.ProductId is not null && !HasNewChoice(next) ? AdviceAsk.Stock
            : said.Understood is { Intent: Intent.Recommend or Intent.ProductQuery or Intent.StockQuery, Score: >= Routes.Sure } ? AdviceAsk.Choose
            : AdviceAsk.None;
    }

    private static bool HasNewChoice(AdviceForm form) => form.Wanted.Any(wanted => wanted.IsNew);

    /// <summary>With what was named, then what is spoken of, then what was shown beside it.</summary>
    private static IReadOnlyList<string> Compared(AdviceForm form, List<string> named)
    {
        var focus = form.ProductId is { } one ? [one] : Array.Empty<string>();
        var ids = named.Count > 1 ? named : [.. focus, .. named];
        return [.. (ids.Count > 1 ? ids : [.. ids, .. named.Count == 0 ? form.Shown.Select(shown => shown.ProductId) : []]).Distinct(StringComparer.Ordinal).Take(Comparison.Most)];
    }

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

    /// <summary>"第二个": that row of the list, or the product it stands for; several places are several rows.</summary>
    private async Task<(AdviceForm Form, IReadOnlyList<string> Ids)> PointedAsync(Said said, AdviceForm form, CancellationToken cancellationToken)
    {
        var rows = said
            .Understood.Entities.Where(entity => entity.Kind == EntityKind.Ordinal)
            .Select(entity => int.TryParse(entity.Value, CultureInfo.InvariantCulture, out var place) ? place : 0)
            .Select(place => form.Shown.ElementAtOrDefault(place < 0 ? form.Shown.Count + place : place - 1))
            .OfType<ShownArticle>()
            .ToList();
        return rows is not [var row] ? (form, [.. rows.Select(one => one.ProductId)])
            : !row.IsSeveral && await catalogue.FindVariantAsync(row.Sku, cancellationToken) is { } variant ? (Focused(form, variant), [row.ProductId])
            : (form.AtAnyPrice() with { ProductId = row.ProductId, Passed = [] }, [row.ProductId]);
    }

    /// <summary>The form about the product, the kind or the department that is named; what was said of another kind does not hold there.</summary>
    private async Task<(AdviceForm Form, IReadOnlyList<string> Ids)> NamedAsync(Said said, AdviceForm form, CancellationToken cancellationToken)
    {
        var found = kinds.Find(said.Text);
        var products = said.Understood.Entities.Where(entity => entity is { Kind: EntityKind.Product, Confidence: >= Surely }).ToList();
        string[] single = [.. products.Where(entity => !found.Any(kind => Covers(kind, entity))).Select(IdsOf).Where(ids => ids.Length == 1).Select(ids => ids[0]).Distinct(StringComparer.Ordinal)];
        var isOther = form.Asked?.Name == AdviceQuestions.Other || AdviceCues.AskOf(said.Text) == AdviceAsk.Compare;
        if (single.Length > 1 || (single.Length == 1 && isOther))
        {
            return (form.HasScope ? form : form with { Among = single }, single);
        }

        if (single.Length == 1)
        {
            return (await AboutAsync(form, single[0], cancellationToken), single);
        }

        var ids = found.Count > 0 ? (said.Understood.Language == "en-US" ? found[0] : found[^1]).ProductIds : products.SelectMany(IdsOf).Distinct(StringComparer.Ordinal).ToList();
        var category = said.Understood.Entities.FirstOrDefault(entity => entity is { Kind: EntityKind.Category, Confidence: >= Surely })?.Part(PartKind.Id);
        return isOther && form.HasScope && ids.Count == 1 ? (form, ids)
            : isOther && ids.Count is > 1 and <= Comparison.Most && !(form.ProductId is { } spoken && ids.Contains(spoken, StringComparer.Ordinal)) ? (Within(form, ids), ids)
            : ids.Count > 0 && !(isOther && form.HasScope) ? (Within(form, ids), [])
            : category is not null && category != form.CategoryId && !isOther ? (Anew(form) with { CategoryId = category }, [])
            : (form, []);
    }

    /// <summary>The word for a kind is all that was said: "shoes" is no article though one is called so.</summary>
    private static bool Covers(NamedKind kind, Entity entity) => kind.Start <= entity.Start && entity.End <= kind.End;

    private static string[] IdsOf(Entity entity) => [.. entity.Parts.Where(part => part.Kind == PartKind.Id).Select(part => part.Value)];

    private async Task<AdviceForm> AboutAsync(AdviceForm form, string id, CancellationToken cancellationToken) =>
        form.ProductId == id ? form
        : form.Among.Contains(id, StringComparer.Ordinal) ? form.AtAnyPrice() with { ProductId = id, Passed = [] }
        : await catalogue.FindAsync(id, cancellationToken) is { } product ? Anew(form) with { ProductId = id, CategoryId = product.CategoryId }
        : form;

    /// <summary>The kind spoken of already: a product of it stays in focus ("这款手机有红色吗").</summary>
    private static AdviceForm Within(AdviceForm form, IReadOnlyList<string> ids) =>
        form.ProductId is { } one && ids.Contains(one, StringComparer.Ordinal) ? form
        : form.Among.SequenceEqual(ids, StringComparer.Ordinal) ? form with { ProductId = null }
        : ids.Count == 1 ? Anew(form) with { ProductId = ids[0] }
        : Anew(form) with { Among = ids };

    private static AdviceForm Anew(AdviceForm form) =>
        new()
        {
            Region = form.Region,
            Body = form.Body,
            IsPlain = form.IsPlain,
        };

    private static AdviceForm WithChoices(Said said, AdviceForm form)
    {
        var measures = said.Understood.Entities.Where(IsMeasure).ToList();
        foreach (var entity in said.Understood.Entities.Where(entity => entity.Confidence >= Surely && KindOf(entity) is not null && !measures.Exists(other => Overlap(entity, other))))
        {
            var colours = said.Understood.Entities.Any(other => other.Kind == EntityKind.Colour && Overlap(entity, other));
            form = entity.Kind == EntityKind.Attribute && colours ? form : With(form, KindOf(entity)!, entity.Value);
        }

        return form;
    }

    private static bool IsMeasure(Entity entity) =>
        entity.Kind is EntityKind.Height or EntityKind.Weight or EntityKind.FootLength or EntityKind.Budget or EntityKind.Product;

    private static bool Overlap(Entity one, Entity other) => one != other && one.Start < other.End && other.Start < one.End;

    private static string? KindOf(Entity entity) =>
        entity.Kind switch
        {
            EntityKind.Colour => OptionKinds.Colour,
            EntityKind.Capacity => OptionKinds.Capacity,
            EntityKind.Size => OptionKinds.Size,
            EntityKind.Attribute => entity.Part(PartKind.Name),
            _ => null,
        };

    private static AdviceForm With(AdviceForm form, string kind, string value) =>
        form with { Wanted = [.. form.Wanted.Where(wanted => wanted.Kind != kind), new WantedOption(kind, value, IsNew: true)] };

    private async Task<AdviceForm> WithPriceAsync(Said said, AdviceForm form, CancellationToken cancellationToken)
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
            ? form with { ProductId = null, Among = OfItsKind(product), CategoryId = product.CategoryId }
        : form;

    /// <summary>The products of the same kind, itself among them.</summary>
    internal IReadOnlyList<string> OfItsKind(Product product) =>
        kinds.Find(product.Name.Zh).LastOrDefault(kind => kind.ProductIds.Count > 1 && kind.ProductIds.Contains(product.Id, StringComparer.Ordinal))?.ProductIds ?? [product.Id];

    private static decimal? Sum(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum) && sum > 0 ? sum : null;

    private static AdviceForm WithRegion(Said said, AdviceForm form) =>
        said.Understood.First(EntityKind.Region) is { } region ? form with { Region = region } : form;

    private static AdviceForm WithBody(Said said, AdviceForm form)
    {
        var told = new BodyMeasures(
            Sum(said.Understood.First(EntityKind.Height) ?? ""),
            Sum(said.Understood.First(EntityKind.Weight) ?? ""),
            Sum(said.Understood.First(EntityKind.FootLength) ?? "")
        );
        return told == BodyMeasures.None ? form : form with { Body = told.Over(form.Body ?? BodyMeasures.None) };
    }

    /// <summary>The answer to the open question in its own words, or that it does not matter; and the list without personal data.</summary>
    private static AdviceForm WithAnswer(Said said, AdviceForm form, AdviceForm before)
    {
        var text = said.Text.Trim().TrimEnd('。', '.', '！', '!');
        form = AdviceCues.AskOf(said.Text) == AdviceAsk.Plain ? form with { IsPlain = true } : form;
        form = AdviceCues.AskOf(said.Text) == AdviceAsk.Others ? form with { Passed = [.. form.Passed.Concat(form.Shown.Select(shown => shown.ProductId)).Distinct()], ProductId = form.Among.Count > 1 ? null : form.ProductId } : form;
        return before.Asked is not { } asked ? form
            : AdviceCues.MindsNothing(text) ? form with { Settled = [.. form.Settled, asked.Name] }
            : asked.Answers.Contains(text, StringComparer.OrdinalIgnoreCase) && asked.Name is not (AdviceQuestions.Price or AdviceQuestions.Kind or AdviceQuestions.Body or AdviceQuestions.Other)
                ? With(form, OptionKinds.Of(new(asked.Name, asked.Name)), text)
            : form;
    }

    private static AdviceForm WithPurpose(Said said, AdviceForm form) =>
        AdviceCues.PurposeOf(said.Text) is { } purpose ? form with { Purpose = purpose } : form;
}
