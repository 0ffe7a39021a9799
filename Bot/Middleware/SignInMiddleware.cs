using BotApp.Commerce.Customers;
using BotApp.Turns;
using Microsoft.Bot.Builder;

namespace BotApp.Middleware;

/// <summary>Says who is asking: the customer whose user id the door has proved, else a guest. What an activity claims of its sender counts for nothing.</summary>
internal sealed class SignInMiddleware(CustomerDesk customers) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var proved = TurnUnit.Current?.Turn.Caller.User;
        turnContext.TurnState.Set<Shopper>(proved is null ? Shopper.Nobody : await customers.SignInAsync(proved, cancellationToken));
        await next(cancellationToken);
    }
}
