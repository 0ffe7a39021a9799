using BotApp.Cards.Shared;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
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

    /// <summary>A place means the list that was shown, also when it sets right what was chosen from it.</summary>
    protected override async Task<StopWatchForm> HearAsync(ITurnContext context, StopWatchForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        if (said.PlaceIn(form.Choices.Count) is { } at)
        {
            return form with { Number = form.Choices[at] };
        }

        var waiting = await watches.WaitingAsync(context.Shopper(), cancellationToken);
        var meant = NamedNotices.In(said, waiting);
        return meant is [var one] ? form with { Number = one.Watch.Number }
            : form.Number is not null && meant.Count == waiting.Count ? form
            : Choosing(form, [.. meant.Select(view => view.Watch.Number)]);
    }

    protected override Task<Activity> DoneAsync(ITurnContext context, StopWatchForm form, Quote quote, Receipt receipt, CancellationToken cancellationToken) =>
        Task.FromResult(Replies.Say(ArticleTexts.Stopped.With(receipt.Number)));

    private static StopWatchForm Choosing(StopWatchForm form, string[] choices) =>
        form.Choices.SequenceEqual(choices, StringComparer.Ordinal) ? form : form with { Number = null, Choices = choices };

    private static StopWatchForm? Take(Said said, StopWatchForm form) =>
        said.TappedFor(Which) is { } tapped ? form with { Number = tapped }
        : said.PlaceIn(form.Choices.Count) is { } at ? form with { Number = form.Choices[at] }
        : null;

    private async Task<Question> AskAsync(ITurnContext context, StopWatchForm form, CancellationToken cancellationToken)
    {
        var waiting = await watches.WaitingAsync(context.Shopper(), cancellationToken);
        string[] names = [.. waiting.Where(view => form.Choices.Contains(view.Watch.Number, StringComparer.Ordinal)).Select(Called)];
        return names.Length == 0
            ? new(Replies.Say(ArticleTexts.NoWatch), EndsHere: true) { Outcome = new Outcome.Answered() }
            : new(Replies.Say(AdviceList.Lines([ArticleTexts.WhichWatch, .. names.Select((name, at) => $"{Circled.Of(at + 1)} {name}")]), names));

        static string Called(WatchView view) =>
            (view.Watch.Kind == WatchKind.BackInStock ? ArticleTexts.WatchOfStock : ArticleTexts.WatchOfPrice).With(AdviceList.In(view.Name));
    }
}
