using System.Text;
using BotApp.CommandLine.Talks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.CommandLine.Goals;

/// <summary>Lets a customer talk to the bot until the goal is reached or given up, and judges the end.</summary>
internal sealed class GoalPlayer(GoalStage stage)
{
    private const int MostTurns = 12;

    /// <summary>Grave words are filed whoever says them.</summary>
    private const int ComplaintFlow = 25;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    public async Task<GoalResult> PlayAsync(Goal goal, int round, CancellationToken cancellationToken)
    {
        var partner = await stage.BeginAsync(goal, cancellationToken);
        var customer = new GoalCustomer(goal, round);
        var (printed, times) = (new StringBuilder(), new List<TimeSpan>());
        await partner.OpenAsync(cancellationToken);
        Move move = new Move.Say(goal.Openers[round]);
        var heard = Heard.Of([]);
        for (var turn = 0; turn < MostTurns && ActivityOf(move, printed) is { } activity; turn++)
        {
            stage.Pass(Pace);
            var begun = TimeProvider.System.GetTimestamp();
            heard = Heard.Of(await partner.SendAsync(activity, cancellationToken));
            times.Add(TimeProvider.System.GetElapsedTime(begun));
            printed.Append("  Bot: ").AppendLine(heard.Text.ReplaceLineEndings(" / "));
            move = customer.Next(heard);
        }

        var (end, why) = await JudgeAsync(goal, round, (customer.AllHeard, heard, move), partner, cancellationToken);
        return new GoalResult(goal, round, end, why, printed.ToString(), times);
    }

    private static Activity? ActivityOf(Move move, StringBuilder printed)
    {
        var (shown, activity) = move switch
        {
            Move.Say(var text) => (text, new Activity(ActivityTypes.Message) { Text = text }),
            Move.Press(var title, var command) => ($"<< {title}", new Activity(ActivityTypes.Message) { Value = JObject.FromObject(command) }),
            Move.ShowPicture => ("<< picture", new Activity(ActivityTypes.Message) { Attachments = [GoalPicture.Attachment] }),
            _ => ("", null),
        };
        _ = activity is null ? printed : printed.Append("User: ").AppendLine(shown);
        return activity;
    }

    private async Task<(GoalEnd End, string? Why)> JudgeAsync(
        Goal goal,
        int round,
        (string All, Heard Last, Move Move) talk,
        ITalkPartner partner,
        CancellationToken cancellationToken
    )
    {
        var wrong = await WrongAsync(goal, round, talk.All, partner, cancellationToken);
        return goal.NeedsPerson && talk.Last.CallsPerson && wrong is null ? (GoalEnd.Right, null)
            : talk.Last.CallsPerson ? (GoalEnd.HandedOver, "called a person")
            : talk.Move is Move.GiveUp(var why) ? (GoalEnd.Abandoned, why)
            : talk.Move is not Move.Stop ? (GoalEnd.Abandoned, "too many turns")
            : wrong is null && !goal.NeedsPerson ? (GoalEnd.Right, null)
            : talk.Last.LastText.Contains("人工", StringComparison.Ordinal) ? (GoalEnd.HandedOver, wrong)
            : (GoalEnd.Wrong, wrong);
    }

    private async Task<string?> WrongAsync(Goal goal, int round, string heard, ITalkPartner partner, CancellationToken cancellationToken)
    {
        if (GoalCheck.Wrong(goal, mayComplain: round >= (int)GoalStyle.Angry || goal.Flow == ComplaintFlow, stage.Shop.Changes()) is { } wrong)
        {
            return wrong;
        }

        foreach (var check in goal.Shop)
        {
            if (check.Miss(await partner.LookAsync(check.Noun, cancellationToken)) is { } miss)
            {
                return miss;
            }
        }

        return GoalCheck.Unheard(goal, heard) is { } unheard ? $"did not say: {unheard}" : null;
    }
}
