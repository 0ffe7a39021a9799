using System.Globalization;
using BotApp.Insights;
using BotApp.Recognizers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Rating;

/// <summary>Asks once, at the end of a talk, how it was: 1 to 5, and why if the customer likes to say. Anything else simply goes its way.</summary>
public sealed class RatingDialog : FormDialog<RatingForm>
{
    private const int Lowest = 1;
    private const int Highest = 5;

    private readonly IBotTelemetryClient telemetry;

    public RatingDialog(IBotTelemetryClient telemetry)
        : base(nameof(RatingDialog))
    {
        this.telemetry = telemetry;
        AddSteps(AskStarsAsync, AskReasonAsync, ThankAsync);
    }

    protected override RatingForm Begin(Understanding understanding) => new();

    /// <summary>Only a number, and after it a reason, is an answer; whoever wants something else is served.</summary>
    protected override Task<bool> TakesAsync(ITurnContext context, RatingForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        return Task.FromResult(form.Stars is null ? StarsOf(said) is not null : said.Elsewhere is null);
    }

    protected override Task<RatingForm> AskAgainAsync(ITurnContext context, RatingForm form, CancellationToken cancellationToken) => Task.FromResult(form);

    private static Task<DialogTurnResult> AskStarsAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(step, Replies.Say(RatingTexts.HowWasIt, RatingTexts.Stars.Split('|')), cancellationToken);

    private async Task<DialogTurnResult> AskReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (StarsOf(Said.Of(step.Context)) is not { } stars)
        {
            return await step.EndDialogAsync(new Outcome.Abandoned(), cancellationToken);
        }

        Keep(step, new RatingForm { Stars = stars });
        telemetry.TrackEvent(
            Outcomes.Rating,
            new Dictionary<string, string>(StringComparer.Ordinal) { [Outcomes.Stars] = stars.ToString(CultureInfo.InvariantCulture) }
        );
        return stars == Highest
            ? await EndAsync(step, Replies.Say(RatingTexts.Thanks), new Outcome.Answered(), cancellationToken)
            : await AskAsync(step, Replies.Say(RatingTexts.Why, RatingTexts.Reasons.Split('|')), cancellationToken);
    }

    private static Task<DialogTurnResult> ThankAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        EndAsync(step, Replies.Say(RatingTexts.ThanksForWhy), new Outcome.Answered(), cancellationToken);

    /// <summary>A digit, or one of the words to tap.</summary>
    private static int? StarsOf(Said said)
    {
        var text = said.Text.Trim();
        var word = Array.FindIndex(RatingTexts.Stars.Split('|'), star => string.Equals(star, text, StringComparison.OrdinalIgnoreCase));
        var digit = text.FirstOrDefault(char.IsAsciiDigit);
        return word >= 0 ? Highest - word
            : text.Length <= 3 && digit is >= (char)('0' + Lowest) and <= (char)('0' + Highest) ? digit - '0'
            : null;
    }
}
