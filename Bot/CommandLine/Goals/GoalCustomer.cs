using BotApp.Cards.Shared;

namespace BotApp.CommandLine.Goals;

/// <summary>
/// A customer with a goal: answers what the bot asks and nothing else, taps and types by turns, says yes only to a quote that fits, sets a wrong one right once,
/// and, when angry, would rather go on here than wait for a person.
/// </summary>
internal sealed class GoalCustomer(Goal goal, int round)
{
    private static readonly string[] YesWords = ["确认", "好的，办吧", "可以", "嗯，确认"];
    private readonly List<string> heardSoFar = [];
    private bool hasCorrected;
    private bool hasDeclinedPerson;
    private int turn;

    private bool HasHeardAll => GoalCheck.Unheard(goal, AllHeard) is null;

    public string AllHeard => string.Join('\n', heardSoFar);

    public Move Next(Heard heard)
    {
        turn++;
        heardSoFar.Add(heard.Text);
        return heard.CallsPerson || (goal.Deeds.Count == 0 && goal.Says.Count > 0 && HasHeardAll) ? new Move.Stop()
            : heard.Quote is { } quote ? ToQuote(heard, quote)
            : GoalQuestions.In(heard) is { } question ? ToQuestion(heard, question)
            : DeclinesPerson(heard);
    }

    private bool Taps => (turn + round) % 2 == 0;

    private Move ToQuote(Heard heard, string quote)
    {
        if (goal.Deeds.Count > 0 && goal.Quote.FirstOrDefault(part => !part.Split('|').Any(words => heard.Text.Contains(words, StringComparison.Ordinal))) is { } missing)
        {
            return Correct($"the quote does not show {missing}");
        }

        return goal.Deeds.Count == 0 ? Correct("a quote nobody asked for")
            : Taps ? new Move.Press("√", CardCommand.Yes(quote))
            : new Move.Say(YesWords[(turn + round) % YesWords.Length]);
    }

    private Move Correct(string why)
    {
        if (hasCorrected || !goal.Knows.TryGetValue("correct", out var words))
        {
            return new Move.GiveUp(why);
        }

        hasCorrected = true;
        return new Move.Say(words);
    }

    private Move ToQuestion(Heard heard, string question)
    {
        if (GoalQuestions.AnswerOf(goal, question) is not { } answer)
        {
            return new Move.GiveUp($"was asked {question}");
        }

        var fitting = heard.Taps.LastOrDefault(tap => Fits(tap, answer));
        return question == "picture" ? new Move.ShowPicture()
            : !Taps || fitting is null ? new Move.Say(answer)
            : fitting.Command is { } command ? new Move.Press(fitting.Title, command)
            : new Move.Say(fitting.Title);
    }

    private static bool Fits(Tap tap, string answer) =>
        tap.Title.Contains(answer, StringComparison.Ordinal) || tap.Command is { } command && (command.Value ?? command.OrderNumber)?.EndsWith(answer, StringComparison.Ordinal) == true;

    /// <summary>The wish again, in few words.</summary>
    private Move DeclinesPerson(Heard heard)
    {
        if (hasDeclinedPerson || !heard.Text.Contains("继续跟我说", StringComparison.Ordinal) || (goal.Deeds.Count == 0 && goal.Says.Count == 0))
        {
            return new Move.Stop();
        }

        hasDeclinedPerson = true;
        return new Move.Say("不用人工，" + goal.Openers[(int)GoalStyle.Terse]);
    }
}
