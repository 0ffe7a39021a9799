using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Orders;

/// <summary>Hurrying an order: which.</summary>
public sealed record UrgeForm : DeedForm;
