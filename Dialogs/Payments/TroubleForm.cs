using BotApp.Commerce.Law.Payments;
using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Payments;

/// <summary>A payment that went wrong: of which order, and what seems to be the matter.</summary>
public sealed record TroubleForm : DeedForm
{
    public PaymentQuestion Asks { get; init; }

    /// <summary>The customer's own words of the first message.</summary>
    public string? Words { get; init; }
}
