using BotApp.Commerce.Catalogue;
using BotApp.Recognizers.Entities;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Hears what it must be: choices, a region, measures, a purpose, and the answer to the open question.</summary>
internal static class AdviceWants
{
    /// <summary>With what a message says beside choices and prices.</summary>
    public static AdviceForm WithRest(Said said, AdviceForm form) => WithPurpose(said, WithBody(said, WithRegion(said, form)));

    public static AdviceForm WithChoices(Said said, AdviceForm form)
    {
        var measures = said.Understood.Entities.Where(IsMeasure).ToList();
        foreach (var entity in said.Understood.Entities.Where(entity => entity.Confidence >= AdviceNaming.Surely && KindOf(entity) is not null && !measures.Exists(other => Overlap(entity, other))))
        {
            var colours = said.Understood.Entities.Any(other => other.Kind == EntityKind.Colour && Overlap(entity, other));
            form = entity.Kind == EntityKind.Attribute && colours ? form : With(form, KindOf(entity)!, entity.Value, AdviceCues.Denies(said.Text, entity.Start));
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

    private static AdviceForm With(AdviceForm form, string kind, string value, bool isNot = false) =>
        form with { Wanted = [.. form.Wanted.Where(wanted => wanted.Kind != kind), new WantedOption(kind, value, IsNew: true, isNot)] };

    private static AdviceForm WithRegion(Said said, AdviceForm form) =>
        said.Understood.First(EntityKind.Region) is { } region ? form with { Region = region } : form;

    private static AdviceForm WithBody(Said said, AdviceForm form)
    {
        var told = new BodyMeasures(
            AdvicePrices.Sum(said.Understood.First(EntityKind.Height) ?? ""),
            AdvicePrices.Sum(said.Understood.First(EntityKind.Weight) ?? ""),
            AdvicePrices.Sum(said.Understood.First(EntityKind.FootLength) ?? "")
        );
        return told == BodyMeasures.None ? form : form with { Body = told.Over(form.Body ?? BodyMeasures.None) };
    }

    /// <summary>The answer to the open question in its own words, or that it does not matter; and the list without personal data.</summary>
    public static AdviceForm WithAnswer(Said said, AdviceForm form, AdviceForm before)
    {
        var text = said.Text.Trim().TrimEnd('。', '.', '！', '!');
        form = AdviceCues.AskOf(said.Text) == AdviceAsk.Plain ? form with { IsPlain = true } : form;
        form = AdviceCues.AskOf(said.Text) == AdviceAsk.Others ? form with { Passed = [.. form.Passed.Concat(form.Shown.Select(shown => shown.ProductId)).Distinct(StringComparer.Ordinal)], ProductId = form.Among.Count > 1 ? null : form.ProductId } : form;
        return before.Asked is not { } asked ? form
            : AdviceCues.MindsNothing(text) ? form with { Settled = [.. form.Settled, asked.Name] }
            : asked.Answers.Contains(text, StringComparer.OrdinalIgnoreCase) && asked.Name is not (AdviceQuestions.Price or AdviceQuestions.Kind or AdviceQuestions.Body or AdviceQuestions.Other)
                ? With(form, OptionKinds.Of(new(asked.Name, asked.Name)), text)
            : form;
    }

    private static AdviceForm WithPurpose(Said said, AdviceForm form) =>
        AdviceCues.PurposeOf(said.Text) is { } purpose ? form with { Purpose = purpose } : form;
}
