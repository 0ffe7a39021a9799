using System.Globalization;
using BotApp.Cards.Orders;
using BotApp.Cards.Shared;
using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Entities;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Orders;

/// <summary>
/// Finds the order and the lines of it a deed is about: named by product or option words, "all", a place in the list, several at once, with how many of each;
/// an order's only line is meant without asking. A dialog with a <see cref="LinesForm"/> calls <see cref="HearAsync"/> in its HearAsync (instead of
/// <see cref="OrderChoice.HearAsync"/>, which it includes), <see cref="CompleteAsync"/> in its CompleteAsync (instead of GuessAsync), and lists
/// <see cref="SlotFor"/> behind the order's slot.
/// </summary>
public sealed class LineChoice(OrderChoice orders, OrderLines names, Pictures pictures)
{
    /// <summary>The slot's name, and so that of a tap that answers it: the line's number, or <see cref="LineListCard.All"/>.</summary>
    public const string Slot = "line";

    /// <summary>The form with the order and the lines the message names; unchanged when it names neither.</summary>
    /// <param name="byOptions">Whether colours and sizes name lines; false where they are what is wished for.</param>
    /// <param name="adds">Whether lines named later come to those named before, unless the message sets something right; else they take their place.</param>
    public async Task<TForm> HearAsync<TForm>(
        ITurnContext context,
        TForm form,
        CancellationToken cancellationToken,
        bool byOptions = true,
        bool adds = false
    )
        where TForm : LinesForm
    {
        var said = Said.Of(context);
        var way = new Way(byOptions || form.Asked == Slot, adds && !said.Corrects);
        var isFirst = form is { OrderNumber: null, Asked: null };
        if (form is { IsGuessed: true, OrderNumber: { } guessed, Asked: null or Slot or OrderChoice.Slot or VariantChoice.Slot or DeedForm.Confirm } && await orders.IsElsewhereAsync(context, guessed, said.Text, cancellationToken))
        {
            return form with { OrderNumber = null, IsGuessed = false, Lines = [], LineChoices = [], LinesOf = null, FirstWords = said.Text };
        }

        var here = await InAsync(context, form, way, cancellationToken);
        if (here != form && said.Understood.First(EntityKind.OrderNumber) is null)
        {
            return here;
        }

        var heard = await orders.HearAsync(context, form, cancellationToken);
        return heard.OrderNumber != form.OrderNumber ? await InAsync(context, heard, way, cancellationToken)
            : isFirst ? heard with { FirstWords = said.Text }
            : heard;
    }

    /// <summary>
    /// The form with the order most likely meant (one whose lines the first words name, else the latest that fits) and, when the first words or the order leave
    /// no doubt, the lines.
    /// </summary>
    /// <param name="fitsOrder">Whether the order is one this is likely about.</param>
    /// <param name="fitsLine">Whether the line is one this is likely about: others are not taken unless named; null: all are.</param>
    public async Task<TForm> CompleteAsync<TForm>(
        ITurnContext context,
        TForm form,
        Predicate<OrderView> fitsOrder,
        CancellationToken cancellationToken,
        Predicate<OrderLine>? fitsLine = null,
        bool byOptions = true
    )
        where TForm : LinesForm
    {
        var placed = await orders.GuessAsync(context, form, fitsOrder, cancellationToken);
        if (await orders.FindAsync(context, placed.OrderNumber, cancellationToken) is not { } order)
        {
            return placed;
        }

        var fresh = placed.LinesOf == order.Number ? placed : placed with { Lines = [], LineChoices = [], LinesOf = order.Number };
        var read = fresh is { FirstWords: { } words, Lines.Count: 0, LineChoices.Count: 0 }
            ? Take(fresh, order, LineReader.Read(words, await names.NamesAsync(order, cancellationToken), byOptions), isMore: false)
            : fresh;
        return WithOnly(read, order, fitsLine ?? (static _ => true)) with { FirstWords = null };
    }

    /// <summary>The question "which of them", with the lines in question to tap.</summary>
    public Slot<TForm> SlotFor<TForm>(Predicate<OrderLine>? fitsLine = null)
        where TForm : LinesForm =>
        new(Slot, form => form.HasLines, (context, form, cancellationToken) => AskAsync(context, form, fitsLine, cancellationToken));

    /// <summary>The lines as they stand in the order; empty when the order is none of the shopper's.</summary>
    public async Task<IReadOnlyList<OrderLine>> LinesAsync<TForm>(ITurnContext context, TForm form, CancellationToken cancellationToken)
        where TForm : LinesForm =>
        await orders.FindAsync(context, form.OrderNumber, cancellationToken) is { } order
            ? [.. order.Lines.Where(line => form.Lines.Any(piece => piece.LineNo == line.No))]
            : [];

    /// <summary>The form with further lines of its order that the message names; unchanged when it names no other.</summary>
    internal Task<TForm> AddAsync<TForm>(ITurnContext context, TForm form, CancellationToken cancellationToken)
        where TForm : LinesForm => InAsync(context, form, new Way(ByOptions: false, Adds: true), cancellationToken);

    /// <summary>The form with the lines of its order that the message names.</summary>
    private async Task<TForm> InAsync<TForm>(
        ITurnContext context,
        TForm form,
        Way way,
        CancellationToken cancellationToken
    )
        where TForm : LinesForm
    {
        if (await orders.FindAsync(context, form.OrderNumber, cancellationToken) is not { } order)
        {
            return form;
        }

        var fresh = form.LinesOf == order.Number ? form : form with { Lines = [], LineChoices = [], LinesOf = order.Number };
        var said = Said.Of(context);
        var reading = Pointed(said, fresh, order) ?? LineReader.Read(said.Text, await names.NamesAsync(order, cancellationToken), way.ByOptions);
        return reading.IsEmpty ? form : Take(fresh, order, reading, way.Adds || LineTalk.IsMore(said.Text) || fresh.LineChoices.Count > 0);
    }

    /// <summary>A tap, or a place in the list that was shown; null when it is neither.</summary>
    private static LineReading? Pointed(Said said, LinesForm form, Order order)
    {
        if (said.TappedFor(Slot) is { } tapped)
        {
            return tapped == LineListCard.All ? All(order.Lines)
                : int.TryParse(tapped, CultureInfo.InvariantCulture, out var no) ? new([new LinePiece(no, null)], [])
                : null;
        }

        var shown = Shown(form, order, null);
        return form.Asked == Slot && said.PlaceIn(shown.Count) is { } at ? new([new LinePiece(shown[at].No, null)], [])
            : form.Asked == Slot && LineTalk.IsAll(said.Text) ? All(shown)
            : null;
    }

    private static LineReading All(IReadOnlyList<OrderLine> lines) => new([.. lines.Select(line => new LinePiece(line.No, null))], []);

    /// <summary>A quantity that was not said is the whole line; the same again changes nothing.</summary>
    private static TForm Take<TForm>(TForm form, Order order, LineReading reading, bool isMore)
        where TForm : LinesForm
    {
        var pieces = reading
            .Named.Select(piece => (Line: order.Lines.FirstOrDefault(line => line.No == piece.LineNo), piece.Quantity))
            .Where(pair => pair.Line is not null)
            .Select(pair => new PieceWish(pair.Line!.No, int.Clamp(pair.Quantity ?? pair.Line.Quantity, 1, pair.Line.Quantity)))
            .ToList();
        var kept = isMore ? form.Lines.Where(piece => !pieces.Exists(other => other.LineNo == piece.LineNo)) : [];
        PieceWish[] lines = [.. kept.Concat(pieces).OrderBy(piece => piece.LineNo)];
        return lines.SequenceEqual(form.Lines) && reading.Unclear.SequenceEqual(form.LineChoices)
            ? form
            : form with { Lines = lines, LineChoices = reading.Unclear };
    }

    private static TForm WithOnly<TForm>(TForm form, Order order, Predicate<OrderLine> fits)
        where TForm : LinesForm =>
        form is { Lines.Count: 0, LineChoices.Count: 0 } && (order.Lines.Count == 1 ? order.Lines : [.. order.Lines.Where(line => fits(line))]) is [var only]
            ? form with
            {
                Lines = [new PieceWish(only.No, int.Min(LineTalk.Pieces(form.FirstWords ?? "") ?? only.Quantity, only.Quantity))],
            }
            : form;

    private async Task<Question> AskAsync<TForm>(
        ITurnContext context,
        TForm form,
        Predicate<OrderLine>? fits,
        CancellationToken cancellationToken
    )
        where TForm : LinesForm
    {
        var order = await orders.FindAsync(context, form.OrderNumber, cancellationToken);
        var lines = Shown(form, order!, fits);
        return new Question(
            Replies.Say(OrderTalkTexts.WhichLines.With(order!.Number), LineListCard.For(lines, order.Currency, Slot, pictures), OrderTalkTexts.TapAll)
        );
    }

    private static IReadOnlyList<OrderLine> Shown(LinesForm form, Order order, Predicate<OrderLine>? fits)
    {
        var open = order.Lines.Where(line => form.LineChoices.Count > 0 ? form.LineChoices.Contains(line.No) : fits?.Invoke(line) ?? true).ToList();
        return open.Count > 0 ? open : order.Lines;
    }

    /// <summary>How a message is read: whether options name lines, and whether what it names comes to what was named before.</summary>
    private sealed record Way(bool ByOptions, bool Adds);
}
