using BotApp.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Channels.DirectLine;

/// <summary>Runs the turns of Direct Line conversations.</summary>
internal sealed class DirectLineDoor(DirectLineAdapter adapter, IBot bot) : IDoor
{
    public const string DoorName = "directline";

    public string Name => DoorName;

    public Task RunAsync(TurnUnit unit, CancellationToken cancellationToken) =>
        adapter.RunAsync(AsTheBotSeesIt(unit.Turn), unit.Turn.Callback ?? bot.OnTurnAsync, cancellationToken);

    public Task ApologiseAsync(TurnUnit unit, Exception error, CancellationToken cancellationToken) =>
        adapter.ApologiseAsync(AsTheBotSeesIt(unit.Turn), error);

    /// <summary>A user nobody vouches for gets an id of this conversation only.</summary>
    private static Activity AsTheBotSeesIt(Turn turn)
    {
        var activity = turn.Activity;
        if (turn.Caller.User is null && turn.Place is not null)
        {
            Scope(turn.Conversation.Name, activity.From);
            foreach (var member in activity.MembersAdded?.Where(member => member.Id != activity.Recipient?.Id) ?? [])
            {
                Scope(turn.Conversation.Name, member);
            }
        }

        return activity;
    }

    private static void Scope(string conversation, ChannelAccount? account)
    {
        if (account is not null && GuestScope.Leave(conversation, account.Id) == account.Id)
        {
            account.Id = GuestScope.Enter(conversation, account.Id);
        }
    }
}
