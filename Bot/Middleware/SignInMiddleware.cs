using BotApp.Commerce.Customers;
using BotApp.Dialogs;
using BotApp.Dialogs.Identity;
using BotApp.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace BotApp.Middleware;

/// <summary>Says who is asking: the customer whose user id the door has proved, else whom a guest has shown to be where the shop
/// allows that, else a guest. What an activity claims of its sender counts for nothing.</summary>
internal sealed class SignInMiddleware(CustomerDesk customers, Identified identified, IOptions<DialogOptions> options) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var proved = TurnUnit.Current?.Turn.Caller.User;
        var shopper = proved is null ? Shopper.Nobody : await customers.SignInAsync(proved, cancellationToken);
        turnContext.TurnState.Set<Shopper>(
            shopper is Shopper.Guest && options.Value.GuestsMayIdentify ? await identified.GetAsync(turnContext, cancellationToken) : shopper
        );
        await next(cancellationToken);
    }
}
