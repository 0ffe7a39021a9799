using System.Globalization;
using BotApp.Cards.Catalogue;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Catalogue;

/// <summary>购物车: puts something in, changes how many, takes it out, or shows it.</summary>
public sealed class CartDialog : OrderlessDeedDialog<CartForm, CartWish>
{
    private static readonly string[] OutWords = ["删", "移除", "移出", "去掉", "拿掉", "拿出", "不要了", "remove", "delete", "take out", "take it out"];
    private static readonly string[] SetWords = ["改成", "改为", "变成", "换成", "change it to", "make it", "set it to"];
    private static readonly string[] InWords = ["加", "放", "add", "put"];

    private readonly CartDesk cart;
    private readonly ArticleChoice articles;
    private readonly AdviceMemory memory;

    public CartDialog(CartDesk desk, ArticleChoice articles, AdviceMemory memory, DeedTools tools)
        : base(nameof(CartDialog), desk, tools)
    {
        cart = desk;
        this.articles = articles;
        this.memory = memory;
        Slots =
        [
            new Slot<CartForm>("look", form => !form.IsLook, LookAsync),
            articles.SlotFor<CartForm>(() => ArticleTexts.WhichVariant),
        ];
    }

    protected override string Title => ArticleTexts.CartTitle;

    protected override IReadOnlyList<Slot<CartForm>> Slots { get; }

    protected override CartWish Wish(CartForm form) => new(form.Sku!, Enum.Parse<CartChange>(form.Change), form.Quantity);

    protected override bool Concerns(Said said, CartForm form) => said.Understood.Detail == SubIntent.Cart;

    protected override async Task<CartForm> HearAsync(ITurnContext context, CartForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var heard = form.Asked is null || said.Understood.Detail == SubIntent.Cart ? Begun(said, form) : form;
        heard = QuantityIn(said) is { } many ? heard with { Quantity = many } : heard;
        return heard.IsLook ? heard
            : heard.Change == nameof(CartChange.Add) ? await articles.HearAsync(context, heard, row => row.Pieces > 0, cancellationToken)
            : await InCartAsync(context, heard, cancellationToken);
    }

    protected override async Task<Activity> DoneAsync(ITurnContext context, CartForm form, Quote quote, Receipt receipt, CancellationToken cancellationToken)
    {
        await memory.AnsweredAsync(context, cancellationToken);
        return Replies.Say(ArticleTexts.CartChanged, CartCard.For(await cart.ListAsync(context.Shopper(), cancellationToken)));
    }

    private static CartForm Begun(Said said, CartForm form) =>
        said.Tapped is not null ? form
        : SpokenWords.Has(said.Text, OutWords) ? form with { Change = nameof(CartChange.Remove) }
        : SpokenWords.Has(said.Text, SetWords) ? form with { Change = nameof(CartChange.Set) }
        : form with { IsLook = !SpokenWords.Has(said.Text, InWords) };

    private static int? QuantityIn(Said said) =>
        int.TryParse(said.Understood.First(EntityKind.Quantity), CultureInfo.InvariantCulture, out var many) && many > 0 ? many : null;

    private async Task<Question> LookAsync(ITurnContext context, CartForm form, CancellationToken cancellationToken)
    {
        var view = await cart.ListAsync(context.Shopper(), cancellationToken);
        return new Question(view.Rows.Count == 0 ? Replies.Say(CartCard.Summary(view)) : Replies.Say(CartCard.Summary(view), CartCard.For(view)), EndsHere: true)
        {
            Outcome = new Outcome.Answered(),
        };
    }

    /// <summary>Which row of the cart: by its place, by what it is called, or the only one.</summary>
    private async Task<CartForm> InCartAsync(ITurnContext context, CartForm form, CancellationToken cancellationToken)
    {
        var rows = (await cart.ListAsync(context.Shopper(), cancellationToken)).Rows;
        var heard = await articles.HearAsync(context, form, row => rows.Any(one => one.Sku == row.Variant.Sku), cancellationToken);
        string[] named = [.. rows.Select(row => row.Sku).Where(sku => sku == heard.Sku || heard.Choices.Contains(sku, StringComparer.Ordinal))];
        string[] left = named.Length > 0 ? named : [.. rows.Select(row => row.Sku)];
        return left is [var only] ? heard with { Sku = only, Choices = [] } : heard with { Sku = null, Choices = left };
    }
}
