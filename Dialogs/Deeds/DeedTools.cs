using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Dialogs.Media;
using BotApp.Dialogs.Orders;

namespace BotApp.Dialogs.Deeds;

/// <summary>What every conversation that ends in a deed works with.</summary>
public sealed record DeedTools(OrderChoice Orders, LineChoice Lines, ShownPictures Shown, ShopClock Clock, Pictures Pictures);
