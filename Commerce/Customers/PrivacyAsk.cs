using BotApp.Commerce.Law.Customers;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Customers;

/// <summary>What somebody wants of their data; with what is to be corrected (null: stays as it is).</summary>
public sealed record PrivacyAsk(PrivacyWish Wish)
{
    /// <summary>Age in years as far as known.</summary>
    public int? Age { get; init; }

    /// <summary>The customer suspects a leak.</summary>
    public bool LeakSuspected { get; init; }

    public string? Name { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>zh or en.</summary>
    public string? Language { get; init; }
}

/// <summary>The copy of somebody's data, or why not.</summary>
public abstract record PrivacyExport
{
    private PrivacyExport() { }

    /// <summary>One JSON document; it holds personal data in clear, for its owner alone.</summary>
    public sealed record Ready(string Json) : PrivacyExport;

    public sealed record Refused(Refusal Refusal) : PrivacyExport;
}

/// <summary>Whose talks are to be deleted; done by the host, which keeps them.</summary>
/// <param name="LoginId">The id the customer signed in with, which a closed account no longer tells; null: it still does, or there never was one.</param>
public sealed record ChatsToDelete(string CustomerId, string? LoginId = null);
