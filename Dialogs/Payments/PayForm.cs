using BotApp.Commerce.Customers;
using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Payments;

/// <summary>Paying for an order: which, by what means, in how many instalments.</summary>
public sealed record PayForm : DeedForm
{
    /// <summary>Null while it is not known.</summary>
    public MethodKind? Method { get; init; }

    /// <summary>The one on file; null: the customer's only one of the kind, or a wallet that needs none.</summary>
    public string? MethodId { get; init; }

    /// <summary>Monthly instalments; 0 for none, null while it is not known.</summary>
    public int? Months { get; init; }

    /// <summary>The customer's words for the means, until they are looked up; null when there are none.</summary>
    public string? MethodWords { get; init; }
}
