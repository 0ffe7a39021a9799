using System.Globalization;
using BotApp.Commerce.Service;
using BotApp.Recognizers;
using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Complaints;

/// <summary>
/// Soothes in grades before the matter itself: who is annoyed hears an apology that names the issue, once; who is angry or threatens hears that the complaint is
/// filed, with its number, and is offered a person first; a complaint as such is filed by its own conversation. The matter is then taken up as for anybody else.
/// </summary>
public sealed class Soothing(ConversationState conversation, FiledComplaints filed)
{
    private readonly IStatePropertyAccessor<Given> memory = conversation.CreateProperty<Given>(nameof(Soothing));

    public async Task TryAsync(DialogContext dc, Understanding understood, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(understood);
        var grade = GradeOf(dc, understood);
        if (grade == Grade.None)
        {
            return;
        }

        var given = await memory.GetAsync(dc.Context, () => new Given(), cancellationToken);
        if (grade.ToString() != given.Grade && given.Grade != nameof(Grade.Angry))
        {
            var says = grade == Grade.Angry ? await AngryAsync(dc.Context, understood, cancellationToken) : Annoyed(understood);
            await memory.SetAsync(dc.Context, new Given { Grade = grade.ToString() }, cancellationToken);
            await dc.Context.SendActivityAsync(says, cancellationToken);
        }
    }

    /// <summary>
    /// An answer to a question of ours (发货太慢) is no outburst, however the talk has sounded before; nor are plain words, however often something went wrong; nor
    /// is who wants to be told of a lower price aggrieved.
    /// </summary>
    private static Grade GradeOf(DialogContext dc, Understanding understood) =>
        understood.Feeling.Safety != SafetyConcern.None ? Grade.None
        : understood is { Emotion: Emotion.Negative, Detail: SubIntent.Watch or SubIntent.StopWatch } ? Grade.None
        : understood.Emotion == Emotion.Angry || IsThreat(understood) || IsAngrier(dc, understood)
            ? Grade.Angry
        : understood.Emotion == Emotion.Negative ? Grade.Annoyed
        : Grade.None;

    /// <summary>In a talk that has been angry before, outside our questions, a word of anger is enough.</summary>
    private static bool IsAngrier(DialogContext dc, Understanding understood) =>
        dc.ActiveDialog is null && dc.Context.Mood().IsAngry && understood is { Emotion: Emotion.Negative, Feeling.Anger: > 0 };

    private static bool IsThreat(Understanding understood) => understood.Feeling.Evidence.Any(sign => sign.Kind == EmotionSign.Threat);

    private static Activity Annoyed(Understanding understood) => Replies.Say(ComplaintTexts.Sorry.With(IssueOf(understood)));

    /// <summary>The person comes first; words that mean nothing else are answered by this.</summary>
    private async Task<Activity> AngryAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken)
    {
        context.HearOut();
        return Replies.Say(await AngryWordsAsync(context, understood, cancellationToken), ComplaintTexts.TapHuman);
    }

    private async Task<string> AngryWordsAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken)
    {
        var sorry = ComplaintTexts.VerySorry.With(IssueOf(understood));
        if (understood.Intent == Intent.Complaint)
        {
            return sorry;
        }

        var text = context.Activity.Text;
        var ask = new ComplaintAsk(text)
        {
            OrderNumber = understood.First(EntityKind.OrderNumber),
            Cause = ComplaintReading.CauseOf(text),
        };
        var told = await filed.FileAsync(context, ask, cancellationToken);
        return told is null ? $"{sorry}{ComplaintTexts.PersonFirst}" : $"{sorry}{filed.Says(told)}{ComplaintTexts.PersonFirst}";
    }

    /// <summary>What it is about, in words: the apology names it.</summary>
    private static string IssueOf(Understanding understood) =>
        ComplaintTexts.ResourceManager.GetString("Issue_" + understood.Intent, CultureInfo.CurrentUICulture) ?? ComplaintTexts.Issue_other;

    private enum Grade
    {
        None,
        Annoyed,
        Angry,
    }

    /// <summary>The strongest grade this conversation was soothed in.</summary>
    public sealed record Given
    {
        public string Grade { get; init; } = "";
    }
}
