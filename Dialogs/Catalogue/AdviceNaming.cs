using System.Globalization;
using BotApp.Commerce.Catalogue;
using BotApp.Recognizers.Entities;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Finds the things a message speaks of: rows of what was shown, products, kinds of goods, departments.</summary>
public sealed class AdviceNaming(KindIndex kinds, CatalogueDesk catalogue)
{
    /// <summary>Below this a name may be another word misspelt.</summary>
    internal const double Surely = 0.75;

    /// <summary>"第二个": that row of the list, or the product it stands for; several places are several rows.</summary>
    internal async Task<(AdviceForm Form, IReadOnlyList<string> Ids)> PointedAsync(Said said, AdviceForm form, CancellationToken cancellationToken)
    {
        var rows = said
            .Understood.Entities.Where(entity => entity.Kind == EntityKind.Ordinal)
            .Select(entity => int.TryParse(entity.Value, CultureInfo.InvariantCulture, out var place) ? place : 0)
            .Select(place => Said.PlaceIn(place, form.Shown.Count))
            .OfType<int>()
            .Select(at => form.Shown[at])
            .ToList();
        return rows is not [var row] ? (form, [.. rows.Select(one => one.ProductId)])
            : !row.IsSeveral && await catalogue.FindVariantAsync(row.Sku, cancellationToken) is { } variant ? (AdviceHearing.Focused(form, variant), [row.ProductId])
            : (form.AtAnyPrice() with { ProductId = row.ProductId, Passed = [] }, [row.ProductId]);
    }

    /// <summary>The form about the product, the kind or the department that is named; what was said of another kind does not hold there.</summary>
    internal async Task<(AdviceForm Form, IReadOnlyList<string> Ids)> NamedAsync(Said said, AdviceForm form, CancellationToken cancellationToken)
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
        return ids.Count > 1 && AdviceCues.WantsOther(said.Text) ? (Anew(form) with { Among = [.. ids] }, [])
            : isOther && form.HasScope && ids.Count == 1 ? (form, ids)
            : isOther && ids.Count is > 1 and <= Comparison.Most && !(form.ProductId is { } spoken && ids.Contains(spoken, StringComparer.Ordinal)) ? (Within(form, ids), ids)
            : ids.Count > 0 && !(isOther && form.HasScope) ? (Within(form, ids), [])
            : category is not null && category != form.CategoryId && !isOther ? (Anew(form) with { CategoryId = category }, [])
            : (form, []);
    }

    /// <summary>Whether it names goods, or a kind or a department of them, that the shop has.</summary>
    internal bool NamesGoods(Said said) =>
        kinds.Find(said.Text).Count > 0
        || said.Understood.Entities.Any(entity => entity is { Kind: EntityKind.Product or EntityKind.Category or EntityKind.Brand or EntityKind.Ordinal, Confidence: >= Surely });

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

    /// <summary>The products of the same kind, itself among them.</summary>
    internal IReadOnlyList<string> OfItsKind(Product product) =>
        kinds.Find(product.Name.Zh).LastOrDefault(kind => kind.ProductIds.Count > 1 && kind.ProductIds.Contains(product.Id, StringComparer.Ordinal))?.ProductIds ?? [product.Id];
}
