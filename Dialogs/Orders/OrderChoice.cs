using BotApp.Cards.Orders;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Orders;

/// <summary>Finds the order a deed is about: named in words, chosen from a list, or guessed; asked for only when several fit.</summary>
public sealed class OrderChoice(OrderDesk orders, OrderLines lines, ShownOrders shown, ShopClock clock, Pictures pictures)
{
    /// <summary>The slot's name, and so that of a tap that answers it.</summary>
    public const string Slot = "order";

    /// <summary>The tapped answer for "none of that, show me the others".</summary>
    private const string Others = "other";

    private const int MostChoices = 5;
    private const int Searched = 20;

    /// <summary>Words for "not this one".</summary>
    private static readonly string[] Other =
    [
        "另一个订单",
        "另外一个订单",
        "另一单",
        "别的订单",
        "其他订单",
        "换个订单",
        "换一个订单",
        "不是这个",
        "不是这单",
        "another order",
        "other order",
        "different order",
        "not this one",
        "wrong order",
    ];

    /// <summary>The form with the order the message names; with choices when several fit; unchanged when it names none.</summary>
    public async Task<TForm> HearAsync<TForm>(ITurnContext context, TForm form, CancellationToken cancellationToken)
        where TForm : DeedForm
    {
        var said = Said.Of(context);
        if (form.OrderNumber is not null && (said.TappedFor(Slot) == Others || Wants(said.Text)))
        {
            return await OthersAsync(context, form, cancellationToken);
        }

        var words = OrderForm.Of(said.Understood) with { Number = said.TappedFor(Slot) ?? said.Understood.First(Recognizers.Entities.EntityKind.OrderNumber) ?? WaybillOf(context) };
        words = OrderMatching.Meant(words, said.Text);
        words = form.Asked == Slot ? words.WithBareNumber(said.Text) : words;
        if (form is { OrderNumber: not null, Asked: not (null or Slot or LineChoice.Slot or DeedForm.Confirm) } && !said.Corrects)
        {
            words = words with { Product = null };
        }

        var list = form.OrderChoices.Count > 0 ? form.OrderChoices : (await shown.GetAsync(context, cancellationToken)).Numbers;
        var match = await orders.MatchAsync(context.Shopper(), words, said.Text, list, cancellationToken);
        return match switch
        {
            OrderMatch.One one when one.View.Order.Number == form.OrderNumber => form,
            OrderMatch.One one => form with { OrderNumber = one.View.Order.Number, IsGuessed = false, OrderChoices = [], UnknownNumber = null },
            OrderMatch.Several several when form.OrderNumber is null && form.OrderChoices.Count == 0 => form with
            {
                OrderChoices = [.. several.Views.Take(MostChoices).Select(view => view.Order.Number)],
            },
            OrderMatch.None when words.Number is { } number => form with { OrderNumber = null, UnknownNumber = number },
            _ when form is { OrderNumber: null, Asked: null } && words.Product is not null => form with { FirstWords = said.Text },
            _ => form,
        };
    }

    /// <summary>The form with the order whose articles the first words name; else the latest order that fits; the latest of all when none does, so that the desk can say why not; unchanged when one is known or to be chosen.</summary>
    public Task<TForm> GuessAsync<TForm>(
        ITurnContext context,
        TForm form,
        Predicate<OrderView> fits,
        CancellationToken cancellationToken
    )
        where TForm : DeedForm => GuessAsync(context, form, [fits], cancellationToken);

    /// <summary>As above; <paramref name="fits"/>: the likelier kinds of orders first.</summary>
    public async Task<TForm> GuessAsync<TForm>(
        ITurnContext context,
        TForm form,
        IReadOnlyList<Predicate<OrderView>> fits,
        CancellationToken cancellationToken
    )
        where TForm : DeedForm
    {
        if (form.OrderNumber is not null || form.UnknownNumber is not null || (form.OrderChoices.Count > 0 && form.Asked is not null))
        {
            return form;
        }

        var recent = await orders.RecentAsync(context.Shopper(), Searched, cancellationToken);
        if (form.OrderChoices.Count > 0)
        {
            return OnlyFitting(form, recent, fits);
        }

        // a message that names no thing names no article either, whatever its words remind of
        var mayName = form.Asked is not null || context.Understood().Subject is not null;
        if (mayName && form.FirstWords is { } said && OrderMatching.Meant(said).Replace("显示", "", StringComparison.Ordinal) is var words && await lines.NamedAsync(recent, words, cancellationToken) is { Count: > 0 } named)
        {
            var meant = Likeliest(named, fits)!;
            return form with { OrderNumber = meant.Order.Number, IsGuessed = named.Count > 1 };
        }

        return Likeliest(recent, fits) is not { } likely ? form : form with { OrderNumber = likely.Order.Number, IsGuessed = true };
    }

    /// <summary>The first that fits, the likelier kinds first; the first of all when none does; null when there is none.</summary>
    private static OrderView? Likeliest(IReadOnlyList<OrderView> views, IReadOnlyList<Predicate<OrderView>> fits) =>
        fits.Select(fit => views.FirstOrDefault(view => fit(view))).FirstOrDefault(view => view is not null) ?? views.FirstOrDefault();

    /// <summary>Of several that were meant the one this can be about, when there is one only; unchanged else: then it is asked.</summary>
    private static TForm OnlyFitting<TForm>(TForm form, IReadOnlyList<OrderView> recent, IReadOnlyList<Predicate<OrderView>> fits)
        where TForm : DeedForm
    {
        var meant = recent.Where(view => form.OrderChoices.Contains(view.Order.Number, StringComparer.Ordinal)).ToList();
        var likely = fits.Select(fit => meant.Where(view => fit(view)).ToList()).FirstOrDefault(some => some.Count > 0);
        return likely is [var only] && likely.Count < meant.Count
            ? form with { OrderNumber = only.Order.Number, IsGuessed = true, OrderChoices = [] }
            : form;
    }

    /// <summary>The order that the message names, by whatever it says, the likelier one first; null when it names none.</summary>
    public async Task<Order?> NamedAsync(ITurnContext context, Predicate<OrderView> fits, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var words = OrderForm.Of(said.Understood) with { Number = said.Tapped?.OrderNumber ?? said.Understood.First(Recognizers.Entities.EntityKind.OrderNumber) };
        var list = (await shown.GetAsync(context, cancellationToken)).Numbers;
        return await orders.MatchAsync(context.Shopper(), words, said.Text, list, cancellationToken) switch
        {
            OrderMatch.One one => one.View.Order,
            OrderMatch.Several several => Likeliest(several.Views, [fits])!.Order,
            _ => null,
        };
    }

    /// <summary>The question "which order", with the fitting ones as a list to tap.</summary>
    /// <param name="detail">The finer meaning of the intent that leads to the dialog; null when the intent alone does.</param>
    public Slot<TForm> SlotFor<TForm>(string intent, string? detail = null)
        where TForm : DeedForm =>
        new(Slot, form => form.OrderNumber is not null, (context, form, cancellationToken) => AskAsync(context, form, (intent, detail), cancellationToken));

    /// <summary>The order as it stands; null when it is none of the shopper's.</summary>
    public async Task<Order?> FindAsync(ITurnContext context, string? number, CancellationToken cancellationToken) =>
        number is not null && await orders.FindAsync(context.Shopper(), number, cancellationToken) is OrderAnswer.Found(var view)
            ? view.Order
            : null;

    /// <summary>Whether the words name articles of other orders and none of that one; a number names an order by itself.</summary>
    internal async Task<bool> IsElsewhereAsync(ITurnContext context, string number, string words, CancellationToken cancellationToken)
    {
        if (Said.Of(context).Understood.First(Recognizers.Entities.EntityKind.OrderNumber) is not null)
        {
            return false;
        }

        var recent = await orders.RecentAsync(context.Shopper(), Searched, cancellationToken);
        var named = await lines.NamedAsync(recent, words, cancellationToken);
        return named.Count > 0 && named.Count < recent.Count && named.All(view => view.Order.Number != number);
    }

    /// <summary>With the other orders to choose from, when a guessed one will not do and others are as likely; null when there are none.</summary>
    public async Task<TForm?> InsteadAsync<TForm>(ITurnContext context, TForm form, Predicate<OrderView> fits, CancellationToken cancellationToken)
        where TForm : DeedForm
    {
        var recent = await orders.RecentAsync(context.Shopper(), Searched, cancellationToken);
        var others = recent.Where(view => fits(view) && view.Order.Number != form.OrderNumber).Select(view => view.Order.Number).Take(MostChoices).ToArray();
        return others.Length == 0 ? null : form with { OrderNumber = null, IsGuessed = false, OrderChoices = others };
    }

    private async Task<Question> AskAsync<TForm>(ITurnContext context, TForm form, (string Intent, string? Detail) tap, CancellationToken cancellationToken)
        where TForm : DeedForm
    {
        var views = await ChoicesAsync(context, form, cancellationToken);
        if (views.Count == 0)
        {
            var nothing = form.UnknownNumber is { } none ? OrderTalkTexts.NoSuchNumber.With(none) : OrderTalkTexts.NoOrders;
            return new Question(Replies.Say(nothing, OrderTalkTexts.TapHuman), EndsHere: true);
        }

        await shown.SetAsync(context, tap.Intent, views.Select(view => view.Order.Number), cancellationToken);
        var question = form.UnknownNumber is { } unknown
            ? OrderTalkTexts.NoSuchNumberButThese.With(unknown)
            : OrderTalkTexts.WhichOne;
        return new Question(Replies.Say(question, OrderListCard.For(views, tap.Intent, clock, pictures, tap.Detail)));
    }

    private async Task<IReadOnlyList<OrderView>> ChoicesAsync<TForm>(ITurnContext context, TForm form, CancellationToken cancellationToken)
        where TForm : DeedForm
    {
        var recent = await orders.RecentAsync(context.Shopper(), Searched, cancellationToken);
        var chosen = recent.Where(view => form.OrderChoices.Contains(view.Order.Number, StringComparer.Ordinal)).ToList();
        return [.. (chosen.Count > 0 ? chosen : recent).Take(MostChoices)];
    }

    private async Task<TForm> OthersAsync<TForm>(ITurnContext context, TForm form, CancellationToken cancellationToken)
        where TForm : DeedForm
    {
        var recent = await orders.RecentAsync(context.Shopper(), MostChoices + 1, cancellationToken);
        var others = recent.Select(view => view.Order.Number).Where(number => number != form.OrderNumber).Take(MostChoices);
        return form with { OrderNumber = null, IsGuessed = false, OrderChoices = [.. others] };
    }

    /// <summary>A parcel's number, read in a picture that was sent to say which order.</summary>
    private static string? WaybillOf(ITurnContext context) =>
        context.Pictures().Number is not null ? context.Understood().First(Recognizers.Entities.EntityKind.Waybill) : null;

    private static bool Wants(string text) => Array.Exists(Other, words => text.Contains(words, StringComparison.OrdinalIgnoreCase));
}
