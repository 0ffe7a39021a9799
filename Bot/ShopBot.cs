using Microsoft.Bot.Builder;

namespace BotApp;

/// <summary>The bot of the shop: each kind of activity goes to its handler, a message to the conversation it belongs to.</summary>
internal sealed class ShopBot : ActivityHandler;
