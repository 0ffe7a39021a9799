using BotApp.Adapters;
using BotApp.Turns;
using Microsoft.Bot.Builder;

namespace BotApp.Channels.BotFramework;

/// <summary>Runs the turns of conversations that come in through /api/messages; their replies leave over HTTP once they are on disk.</summary>
internal sealed class BotFrameworkDoor(ShopAdapter adapter, TurnApology apology, Outbox outbox, IBot bot) : IDoor
{
    public const string DoorName = "botframework";

    public string Name => DoorName;

    public Task RunAsync(TurnUnit unit, CancellationToken cancellationToken) =>
        adapter.RunAsync(unit, unit.Turn.Callback ?? bot.OnTurnAsync, cancellationToken);

    public Task ApologiseAsync(TurnUnit unit, Exception error, CancellationToken cancellationToken) =>
        adapter.RunAsync(unit, (context, _) => apology.SayAsync(context, error), cancellationToken);

    public Task DeliverAsync(TurnUnit unit, CancellationToken cancellationToken) =>
        outbox.DeliverAsync(
            unit.Turn.Caller,
            unit.Written.Where(reply => reply.Reply.Outgoing)
                .Select(reply => (new Storage.ActivityKey(unit.Conversation.Id, reply.Place), reply.Body)),
            cancellationToken
        );

    public Task TakeUpAsync(CancellationToken cancellationToken) => outbox.TakeUpAsync(cancellationToken);
}
