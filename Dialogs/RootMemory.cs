using BotApp.Dialogs.Catalogue;
using BotApp.Dialogs.Complaints;
using BotApp.Dialogs.Orders;
using Microsoft.Extensions.Options;

namespace BotApp.Dialogs;

/// <summary>What the router remembers from one message to the next.</summary>
public sealed record RootMemory(ShownOrders Shown, WishTalk Wishes, StaleButtons Stale, Soothing Soothing, LastMatter Last, GoodsTalk Goods, IOptions<DialogOptions> Options);
