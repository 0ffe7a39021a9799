using System.Globalization;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Catalogue;

/// <summary>到货提醒, 降价提醒: the quote says what is agreed to, the yes to it is the consent.</summary>
public sealed class WatchDialog : OrderlessDeedDialog<WatchForm, WatchWish>
{
    private static readonly string[] PriceWords = ["降价", "便宜", "降到", "跌到", "cheaper", "price", "drops", "costs less"];

    private readonly ArticleChoice articles;
    private readonly AdviceMemory memory;

    public WatchDialog(WatchDesk desk, ArticleChoice articles, AdviceMemory memory, DeedTools tools)
        : base(nameof(WatchDialog), desk, tools)
    {
        this.articles = articles;
        this.memory = memory;
        Slots = [articles.SlotFor<WatchForm>(() => ArticleTexts.WhichVariant)];
    }

    protected override string Title => ArticleTexts.WatchTitle;

    protected override IReadOnlyList<Slot<WatchForm>> Slots { get; }

    protected override WatchWish Wish(WatchForm form) =>
        new(form.Sku!, form.IsPrice ? WatchKind.PriceDrop : WatchKind.BackInStock, form.Target, Agrees: true);

    protected override bool Concerns(Said said, WatchForm form) => said.Understood.Detail == SubIntent.Watch;

    protected override async Task<WatchForm> HearAsync(ITurnContext context, WatchForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var isPrice = said.Tapped is { } tapped ? tapped.Intent == Intent.PricePromo : SpokenWords.Has(said.Text, PriceWords);
        var heard = form.IsPrice || !isPrice ? form : form with { IsPrice = true };
        heard = heard.IsPrice && SumIn(said) is { } target ? heard with { Target = target } : heard;
        return await articles.HearAsync(context, heard, row => heard.IsPrice || row.Pieces == 0, cancellationToken);
    }

    protected override async Task<Activity> DoneAsync(ITurnContext context, WatchForm form, Quote quote, Receipt receipt, CancellationToken cancellationToken)
    {
        await memory.AnsweredAsync(context, cancellationToken);
        return Replies.Say((form.IsPrice ? ArticleTexts.WatchingPrice : ArticleTexts.Watching).With(quote.Headline.In(CultureInfo.CurrentUICulture), receipt.Number));
    }

    private static decimal? SumIn(Said said) =>
        decimal.TryParse(
            said.Understood.First(EntityKind.Money) ?? said.Understood.First(EntityKind.Budget)?.Split("..")[1],
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var sum
        )
            ? sum
            : null;
}
