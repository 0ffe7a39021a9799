using System.Globalization;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Returns;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Returns;

/// <summary>Asks about the state of goods, only where the law makes a difference of it: a change of mind, and goods that can lose what they were.</summary>
public sealed class StateChoice(CatalogueDesk catalogue)
{
    private const string Name = "state";

    /// <summary>The question about the state; a yes to it means intact.</summary>
    public static Slot<TForm> SlotFor<TForm>(Func<TForm, GoodsState> of, Func<TForm, GoodsState, TForm> put)
        where TForm : DeedForm =>
        Slot<TForm>.Of(
            Name,
            form => of(form).ToAsk is null,
            form => Ask(of(form).ToAsk!),
            (said, form) => Take(said, of(form)) is { } state ? put(form, state) : null
        );

    /// <summary>With what was told before read for these lines, and what has to be asked next.</summary>
    /// <param name="matters">False for faults: then nothing is asked.</param>
    public async Task<GoodsState> CompleteAsync(
        GoodsState state,
        bool matters,
        IReadOnlyList<OrderLine> lines,
        CancellationToken cancellationToken
    )
    {
        var open = new List<(OrderLine Line, ConditionTopic Topic)>();
        var known = state.Known.ToList();
        foreach (var line in matters ? lines.Where(line => state.Of(line.No) is null) : [])
        {
            var topic = ConditionTopics.Of(await catalogue.FindAsync(line.ProductId, cancellationToken));
            if (StateWords.Read(topic, state.Told ?? "", isAsked: false) is { } seen)
            {
                known.Add(new LineState(line.No, seen));
            }
            else if (topic != ConditionTopic.None)
            {
                open.Add((line, topic));
            }
        }

        var ask = open is [var first, ..]
            ? new StateQuestion(first.Topic, first.Line.Name, [.. open.Where(pair => pair.Topic == first.Topic).Select(pair => pair.Line.No)])
            : null;
        return state with { Known = known, ToAsk = ask };
    }

    private static Activity Ask(StateQuestion question)
    {
        var (text, answers) = question.Topic switch
        {
            ConditionTopic.Seal => (ReturnTalkTexts.AskSeal, ReturnTalkTexts.SealAnswers),
            ConditionTopic.Activation => (ReturnTalkTexts.AskActivation, ReturnTalkTexts.ActivationAnswers),
            _ => (ReturnTalkTexts.AskTag, ReturnTalkTexts.TagAnswers),
        };
        return Replies.Say(text.With(question.Name.In(CultureInfo.CurrentUICulture)), answers.Split('|'));
    }

    private static GoodsState? Take(Said said, GoodsState state)
    {
        if (state.ToAsk is not { } question || said.Text.Length == 0)
        {
            return null;
        }

        var seen = StateWords.Read(question.Topic, said.Text, isAsked: true) ?? OfAgreement(question.Topic, said.Understood.Agreement);
        return seen is null
            ? null
            : state with
            {
                Known = [.. state.Known, .. question.LineNos.Select(no => new LineState(no, seen))],
                ToAsk = null,
            };
    }

    /// <summary>A no tells which only where there is one way not to be intact.</summary>
    private static Condition? OfAgreement(ConditionTopic topic, Agreement agreement) =>
        (topic, agreement) switch
        {
            (_, Agreement.Yes) => new Condition(),
            (ConditionTopic.Seal, Agreement.No) => new Condition { Opened = true, SealBroken = true },
            _ => null,
        };
}
