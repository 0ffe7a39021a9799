using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Prices;

/// <summary>Paying back a fallen price: of which order, and whether the customer knows it from a picture.</summary>
public sealed record PriceForm : DeedForm
{
    public bool FromPicture { get; init; }
}
