using BotApp.Commerce.Customers;
using BotApp.Commerce.Ports.Outbox;

namespace BotApp.Commerce.Ports;

/// <summary>A shop without a host that talks: what is for one waits.</summary>
internal sealed class NoHost : INotices, ITalks
{
    public bool IsOffered => false;

    public Task TellAsync(Notice notice, string reference, CancellationToken cancellationToken) => throw Nobody;

    public Task DeleteAsync(ChatsToDelete whose, CancellationToken cancellationToken) => throw Nobody;

    private static InvalidOperationException Nobody => new("No host is there to do it.");
}
