using BotApp.Dialogs.Reading;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Middleware;

/// <summary>Makes every message to a customer who reads in large type larger, shorter and free of menus, on its way out; the dialogs know nothing of it.</summary>
internal sealed class LargeTypeMiddleware(LargeType type) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities(
            async (context, activities, send) =>
            {
                var messages = activities.FindAll(activity => activity.Type == ActivityTypes.Message);
                if (messages.Count > 0 && await type.IsOnAsync(context, cancellationToken))
                {
                    messages.ForEach(message => LargeTypeReply.Make(message, context.Activity.ChannelId));
                }

                return await send();
            }
        );
        return next(cancellationToken);
    }
}
