using BotApp.Commerce.Ports.Inbox;

namespace BotApp.Commerce.Ports.Sandbox;

/// <summary>An insurer that pays nothing, and says later that it did or why not.</summary>
internal sealed class SandboxInsurer(SandboxBook book, SandboxFate fate) : IFreightInsurer
{
    public string Name => "sandbox";

    public bool IsSandbox => true;

    public Task<PortAnswer> FileAsync(ClaimCall call, CancellationToken cancellationToken)
    {
        var at = book.Now + fate.Latency(call.Reference, 0);
        var callback = fate.Declines(call.Reference)
            ? new Callback(EventTypes.ClaimRefused, call.Reference, 1, at, new NotDone("OUTSIDE_COVER"))
            : new Callback(EventTypes.ClaimPaid, call.Reference, 1, at, new MoneyMoved(SandboxBook.NameOf(call.Reference)));
        return book.TakeAsync(OutsideSource.Insurance, call.Reference, call, [callback], cancellationToken);
    }
}
