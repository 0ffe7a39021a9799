using BotApp.Commerce.Customers;
using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Orders;

/// <summary>Sending an order elsewhere: which, and the parts of the new address as far as they were said; what is null was not.</summary>
public sealed record AddressForm : DeedForm
{
    public string? Province { get; init; }

    public string? City { get; init; }

    public string? District { get; init; }

    public string? Street { get; init; }

    public string? Detail { get; init; }

    public string? PostalCode { get; init; }

    public string? Recipient { get; init; }

    public string? Phone { get; init; }

    /// <summary>Abroad there are no districts; the order's own country.</summary>
    public bool IsAbroad { get; init; }

    /// <summary>The customer's default address was asked for.</summary>
    public bool WantsDefault { get; init; }

    /// <summary>Whether anything of a place was said.</summary>
    public bool HasPlace => (Province ?? City ?? District ?? Street) is not null;

    /// <summary>Whether it is known where, down to the city or, in the shop's country, the district.</summary>
    public bool HasTown => Province is not null && City is not null && (IsAbroad || District is not null);

    public Address ToAddress() =>
        new(Recipient ?? "", Phone ?? "", Province ?? "", City ?? "", District ?? "", Street ?? "") { Detail = Detail, PostalCode = PostalCode };
}
