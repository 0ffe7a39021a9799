using System.Globalization;
using BotApp.Cards.Orders;
using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Entities;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Orders;

/// <summary>
/// Finds which other variants lines of an order are to become: by words of their options ("the i9 1TB one"), by more or less of them ("brighter", 大一号), by a tap
/// or a place in the list; options nobody speaks of stay as they are where that can be. Includes <see cref="LineChoice"/>: a dialog with a
/// <see cref="SwapsForm"/> calls <see cref="HearAsync"/> and <see cref="CompleteAsync"/> of this class instead, and lists the order's slot, the lines' slot and
/// <see cref="SlotFor"/>.
/// </summary>
public sealed class VariantChoice(OrderChoice orders, LineChoice lines, OrderLines names, CatalogueDesk catalogue, Pictures pictures)
{
    /// <summary>The slot's name, and so that of a tap that answers it: the variant's article number.</summary>
    public const string Slot = "variant";

    /// <summary>The form with the order, the lines and the variants the message names; unchanged when it names none.</summary>
    public async Task<TForm> HearAsync<TForm>(ITurnContext context, TForm form, CancellationToken cancellationToken)
        where TForm : SwapsForm
    {
        var said = Said.Of(context);
        if (form.HasLines && said.Understood.First(EntityKind.OrderNumber) is null)
        {
            var known = await TakeAsync(context, form, said.Text, cancellationToken);
            if (known != form)
            {
                return await MoreLinesAsync(context, known, cancellationToken);
            }
        }

        var heard = await lines.HearAsync(context, form, cancellationToken, byOptions: false);
        var onlyNames = form.Asked == LineChoice.Slot && !VariantReader.SpeaksOfNew(said.Text);
        return heard.HasLines && heard != form && !onlyNames ? await TakeAsync(context, heard, said.Text, cancellationToken)
            : form is { OrderNumber: null, Asked: null } ? heard with { WishWords = said.Text }
            : heard;
    }

    /// <summary>The form with what need not be asked: the likely order, its lines as <see cref="LineChoice.CompleteAsync"/> fills them, and the variants of the first words.</summary>
    public async Task<TForm> CompleteAsync<TForm>(
        ITurnContext context,
        TForm form,
        Predicate<OrderView> fitsOrder,
        CancellationToken cancellationToken,
        Predicate<OrderLine>? fitsLine = null
    )
        where TForm : SwapsForm
    {
        var placed = await lines.CompleteAsync(context, form, fitsOrder, cancellationToken, fitsLine, byOptions: false);
        var kept = placed.Swaps.Where(swap => placed.LinesOf == form.LinesOf && placed.Lines.Any(piece => piece.LineNo == swap.LineNo)).ToList();
        var own = kept.Count == placed.Swaps.Count ? placed : placed with { Swaps = kept };
        return !own.HasLines ? own
            : own.WishWords is { } words ? await TakeAsync(context, own, words, cancellationToken) with { WishWords = null }
            : own;
    }

    /// <summary>The question "which one instead", line by line, with what there is to tap.</summary>
    public Slot<TForm> SlotFor<TForm>()
        where TForm : SwapsForm => new(Slot, form => form.HasSwaps, AskAsync);

    /// <summary>A message about known lines may name further ones.</summary>
    private async Task<TForm> MoreLinesAsync<TForm>(ITurnContext context, TForm form, CancellationToken cancellationToken)
        where TForm : SwapsForm
    {
        var more = await lines.AddAsync(context, form, cancellationToken);
        return more == form ? form : await TakeAsync(context, more, Said.Of(context).Text, cancellationToken);
    }

    private async Task<TForm> TakeAsync<TForm>(ITurnContext context, TForm form, string text, CancellationToken cancellationToken)
        where TForm : SwapsForm
    {
        var order = (await orders.FindAsync(context, form.OrderNumber, cancellationToken))!;
        var named = LineReader.Read(text, await names.NamesAsync(order, cancellationToken), byOptions: false);
        var result = form;
        foreach (var line in order.Lines.Where(line => form.Lines.Any(piece => piece.LineNo == line.No)))
        {
            if (await catalogue.FindAsync(line.ProductId, cancellationToken) is not { } product)
            {
                continue;
            }

            var isAsked = form.Asked == Slot && line.No == form.OpenLines().FirstOrDefault();
            var reading = isAsked && Pointed(Said.Of(context), form, line, product) is { } pointed
                ? new VariantReading.One(pointed)
                : Read(line, product, text, named, (isAsked, isAsked || form.Lines.Count == 1));
            result = With(result, line, reading);
        }

        return result;
    }

    /// <summary>The first part of the message that says something of the line; all of it when the message names no line and this one is the one in question.</summary>
    private static VariantReading Read(OrderLine line, Product product, string text, LineReading named, (bool IsAsked, bool IsInQuestion) turn)
    {
        var (isAsked, isInQuestion) = turn;
        if (product.Variants.FirstOrDefault(variant => variant.Sku == line.Sku) is not { } current)
        {
            return new VariantReading.Nothing();
        }

        var parts = isAsked && named.Named.All(piece => piece.LineNo == line.No) ? [text] : WishSegments.For(line.No, text, named);
        return (named.Named.Count > 0 || isInQuestion ? parts : [])
                .Select(part => (Part: part, Reading: VariantReader.Read(product, current, part)))
                .Where(pair => pair.Reading is not VariantReading.Same || isAsked || VariantReader.SpeaksOfNew(pair.Part))
                .Select(pair => pair.Reading)
                .FirstOrDefault(reading => reading is not VariantReading.Nothing)
            ?? new VariantReading.Nothing();
    }

    private static TForm With<TForm>(TForm form, OrderLine line, VariantReading reading)
        where TForm : SwapsForm
    {
        switch (reading)
        {
            case VariantReading.One(var variant) when !form.Swaps.Contains(new VariantSwap(line.No, variant.Sku)):
                var others = form.Swaps.Where(swap => swap.LineNo != line.No);
                return form with { Swaps = [.. others.Append(new(line.No, variant.Sku)).OrderBy(swap => swap.LineNo)], VariantChoices = [], IsNear = false };
            case VariantReading.Several(var several, var isExact):
                return form with
                {
                    Swaps = [.. form.Swaps.Where(swap => swap.LineNo != line.No)],
                    VariantChoices = [.. several.Select(variant => variant.Sku)],
                    IsNear = !isExact,
                };
            case VariantReading.Same:
                return form with { Swaps = [.. form.Swaps.Where(swap => swap.LineNo != line.No).Append(new(line.No, line.Sku))] };
            default:
                return form;
        }
    }

    /// <summary>A tap, or a place in the list that was shown.</summary>
    private static Variant? Pointed(Said said, SwapsForm form, OrderLine line, Product product)
    {
        var shown = Shown(form, line, product);
        return said.TappedFor(Slot) is { } sku ? product.Variants.FirstOrDefault(variant => variant.Sku == sku)
            : said.PlaceIn(shown.Count) is { } at ? shown[at]
            : null;
    }

    private async Task<Question> AskAsync<TForm>(ITurnContext context, TForm form, CancellationToken cancellationToken)
        where TForm : SwapsForm
    {
        var order = (await orders.FindAsync(context, form.OrderNumber, cancellationToken))!;
        var line = order.Lines.First(line => line.No == form.OpenLines().First());
        var name = line.Name.In(CultureInfo.CurrentUICulture);
        var product = await catalogue.FindAsync(line.ProductId, cancellationToken);
        var shown = product is null ? [] : Shown(form, line, product);
        return shown.Count == 0
            ? new Question(Replies.Say(OrderTalkTexts.NoOtherVariant.With(name), OrderTalkTexts.TapHuman), EndsHere: true)
            : new Question(
                Replies.Say(
                    (form.IsNear ? OrderTalkTexts.WhichVariantNear : OrderTalkTexts.WhichVariant).With(name, line.Options.In(CultureInfo.CurrentUICulture)),
                    VariantListCard.For(product!, line, shown, order.Currency, Slot, pictures)
                )
            );
    }

    private static IReadOnlyList<Variant> Shown(SwapsForm form, OrderLine line, Product product)
    {
        var chosen = product.Variants.Where(variant => form.VariantChoices.Contains(variant.Sku, StringComparer.Ordinal)).ToList();
        return [.. (chosen.Count > 0 ? chosen : product.Variants.Where(variant => variant.Sku != line.Sku)).Take(VariantListCard.Most)];
    }
}
