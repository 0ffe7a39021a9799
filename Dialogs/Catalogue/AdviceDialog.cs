using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Knowledge;
using BotApp.Recognizers;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Catalogue;

/// <summary>
/// 商品咨询: chooses with a customer over as many messages as they like. Each answers what was asked, shows at most three with facts that speak for them, and asks
/// the one question that narrows most. It writes nothing; 加购 and 到货提醒 are conversations of their own.
/// </summary>
public sealed class AdviceDialog : FormDialog<AdviceForm>
{
    /// <summary>After so many messages in a row that did not help, a person is offered.</summary>
    private const int MostMisses = 3;

    private readonly AdviceMemory memory;
    private readonly AdviceHearing hearing;
    private readonly AdviceAnswers answers;

    public AdviceDialog(AdviceMemory memory, AdviceHearing hearing, AdviceAnswers answers)
        : base(nameof(AdviceDialog))
    {
        this.memory = memory;
        this.hearing = hearing;
        this.answers = answers;
        AddSteps(AnswerAsync, GoOnAsync);
    }

    protected override AdviceForm Begin(Understanding understanding) => new();

    /// <summary>Other matters that surely are meant are not taken, unless the words speak of what was shown; with no question open they take the place of this one.</summary>
    protected override async Task<bool> TakesAsync(ITurnContext context, AdviceForm form, CancellationToken cancellationToken)
    {
        var kept = await memory.GetAsync(context, cancellationToken);
        var said = Said.Of(context);
        var heard = IsOurs(said) ? await hearing.HearAsync(context, kept, cancellationToken) : null;
        if (heard is null || !await answers.CanAnswerAsync(heard, said.Text, cancellationToken))
        {
            GiveWay(context, kept, said);
            return false;
        }

        return true;
    }

    protected override async Task<AdviceForm> AskAgainAsync(ITurnContext context, AdviceForm form, CancellationToken cancellationToken)
    {
        if ((await memory.GetAsync(context, cancellationToken)).Asked is { } asked)
        {
            await context.SendActivityAsync(Replies.Say(AdviceTexts.GoOn.With(asked.Says), [.. asked.Answers]), cancellationToken);
        }

        return form;
    }

    private static bool IsOurs(Said said) =>
        said.Elsewhere is null or nameof(AdviceDialog) or nameof(KnowledgeDialog)
        || (said.Tapped is null && AdviceCues.AskOf(said.Text) == AdviceAsk.Plain)
        || (said.Tapped is null && said.Understood.Intent is Intent.PricePromo && said.Understood.Detail is null or SubIntent.Cheaper or SubIntent.Offers);

    private static void GiveWay(ITurnContext context, AdviceForm kept, Said said)
    {
        if (kept.Asked is null || said.Understood.Intent == Intent.ThanksBye)
        {
            context.GiveWay();
        }
    }

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var kept = await memory.GetAsync(step.Context, cancellationToken);
        var heard = await hearing.HearAsync(step.Context, kept, cancellationToken);
        if (heard.Ask == AdviceAsk.None && step.Options is not null)
        {
            return await MissedAsync(step, kept, cancellationToken);
        }

        var reply = await answers.AnswerAsync(step.Context, heard, cancellationToken);
        await memory.SetAsync(step.Context, Settled(reply.Form), cancellationToken);
        return reply.EndsHere
            ? await EndAsync(step, reply.Says, new Outcome.Refused(), cancellationToken)
            : await AskAsync(step, reply.Says, cancellationToken);
    }

    private Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AgainAsync(step, Form(step), cancellationToken);

    private static AdviceForm Settled(AdviceForm form) =>
        form with
        {
            Misses = 0,
            Wanted = [.. form.Wanted.Select(wanted => wanted with { IsNew = false })],
        };

    /// <summary>Says so and asks again; the third time a person is offered instead.</summary>
    private async Task<DialogTurnResult> MissedAsync(WaterfallStepContext step, AdviceForm kept, CancellationToken cancellationToken)
    {
        var notCaught = DeedTexts.NotCaught.Anew(kept.Misses);
        var missed = kept with { Misses = kept.Misses + 1 };
        await memory.SetAsync(step.Context, missed with { Misses = missed.Misses % MostMisses }, cancellationToken);
        return missed.Misses >= MostMisses
            ? await EndAsync(step, Replies.Say(DeedTexts.PersonInstead, AdviceTexts.TapHuman), new Outcome.NotUnderstood(), cancellationToken)
            : await AskAsync(
                step,
                kept.Asked is { } asked
                    ? Replies.Say(AdviceList.Lines([notCaught, asked.Says]), [.. asked.Answers])
                    : Replies.Say(notCaught, AdviceTexts.TapHuman),
                cancellationToken
            );
    }
}
