using BotApp.Commerce.Ports;

namespace BotApp.Commerce.Quotes;

/// <summary>The merchant's systems a deed reads from and writes to while it is carried out.</summary>
internal sealed record BackOffice(IOrderSystem Orders, IStockSystem Stock);
