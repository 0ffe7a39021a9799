using BotApp.Commerce.Law;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>The warehouse looked at returned goods. Told before they were received it is not taken yet and may come again.</summary>
internal sealed class ReturnEvents(CurrentTerms terms) : IGatewayEventHandler
{
    public string Source => OutsideSource.Logistics;

    public IReadOnlyList<string> Types { get; } = [EventTypes.ReturnInspected];

    public async Task<bool> ApplyAsync(ShopDb db, GatewayMessage message, CancellationToken cancellationToken)
    {
        var seen = message.Read<GoodsInspected>();
        return await ReturnRoom.ReadAsync(db, terms.Now, message.Subject, cancellationToken) is { } room
            && await ReturnInspection.WriteAsync(room, seen.AsAgreed, seen.MissingGifts ?? [], cancellationToken)
                is WorkAnswer.Done
                    or WorkAnswer.AlreadyDone;
    }
}
