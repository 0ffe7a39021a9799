namespace BotApp.Cards.Account;

/// <summary>Where the copy of a customer's data is fetched: an absolute address that opens it for whoever holds it, until then; made anew for each card.</summary>
public sealed class DataCopyLinks(Func<string, DataCopyLink> link)
{
    public DataCopyLink Of(string customerId) => link(customerId);
}

/// <summary>An address, and the instant after which it opens nothing.</summary>
public sealed record DataCopyLink(Uri Address, DateTimeOffset Until);
