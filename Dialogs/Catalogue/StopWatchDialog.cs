using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Catalogue;

/// <summary>取消到货提醒: the only one that waits, or the one that is named or pointed at.</summary>
public sealed class StopWatchDialog : OrderlessDeedDialog<StopWatchForm, StopWatchWish>
{
    private const string Which = "watch";

    private readonly WatchListDesk watches;

    public StopWatchDialog(StopWatchDesk desk, WatchListDesk watches, DeedTools tools)
        : base(nameof(StopWatchDialog), desk, tools)
    {
        this.watches = watches;
        Slots = [new Slot<StopWatchForm>(Which, form => form.Number is not null, AskAsync) { Take = Take }];
    }

    protected override string Title => ArticleTexts.StopTitle;

    protected override IReadOnlyList<Slot<StopWatchForm>> Slots { get; }

    protected override StopWatchWish Wish(StopWatchForm form) => new(form.Number!);

    protected override bool Concerns(Said said, StopWatchForm form) => said.Understood.Detail == SubIntent.StopWatch;

    protected override async Task<StopWatchForm> HearAsync(ITurnContext context, StopWatchForm form, CancellationToken cancellationToken)
    {
        var waiting = await watches.WaitingAsync(context.Shopper(), cancellationToken);
        var named = waiting.Where(view => Names(Said.Of(context), view)).ToList();
        return (waiting, named) switch
        {
            (_, [var one]) => form with { Number = one.Watch.Number },
            ([var only], _) => form with { Number = only.Watch.Number },
            _ => form.Choices.SequenceEqual(waiting.Select(view => view.Watch.Number), StringComparer.Ordinal) ? form : form with { Choices = [.. waiting.Select(view => view.Watch.Number)] },
        };
    }

    protected override Task<Activity> DoneAsync(ITurnContext context, StopWatchForm form, Quote quote, Receipt receipt, CancellationToken cancellationToken) =>
        Task.FromResult(Replies.Say(ArticleTexts.Stopped.With(receipt.Number)));

    private static bool Names(Said said, WatchView view) =>
        said.Understood.Entities.Any(entity =>
            entity.Kind == EntityKind.Product && entity.Parts.Any(part => part.Kind == PartKind.Id && part.Value == view.Product.Id)
        );

    private static StopWatchForm? Take(Said said, StopWatchForm form) =>
        said.TappedFor(Which) is { } tapped ? form with { Number = tapped }
        : said.PlaceIn(form.Choices.Count) is { } at ? form with { Number = form.Choices[at] }
        : null;

    private async Task<Question> AskAsync(ITurnContext context, StopWatchForm form, CancellationToken cancellationToken)
    {
        var waiting = await watches.WaitingAsync(context.Shopper(), cancellationToken);
        var names = waiting.Select((view, at) => $"{Circled.Of(at + 1)} {Said(view)}");
        return waiting.Count == 0
            ? new(Replies.Say(ArticleTexts.NoWatch), EndsHere: true) { Outcome = new Outcome.Answered() }
            : new(Replies.Say(AdviceList.Lines([ArticleTexts.WhichWatch, .. names]), [.. waiting.Select(view => AdviceList.In(view.Product.Name)).Distinct(StringComparer.Ordinal)]));

        static string Said(WatchView view) =>
            (view.Watch.Kind == WatchKind.BackInStock ? ArticleTexts.WatchOfStock : ArticleTexts.WatchOfPrice).With(AdviceList.In(view.Name));
    }
}
