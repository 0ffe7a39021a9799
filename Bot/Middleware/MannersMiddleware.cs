using BotApp.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Middleware;

/// <summary>Fits what the bot says to the channel it goes to, last of all: events stay here where they are refused, messages become what is shown there.</summary>
internal sealed class MannersMiddleware : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities(
            async (context, activities, send) =>
            {
                var channel = context.Activity.ChannelId;
                if (!Manners.Of(channel).TakesEvents)
                {
                    activities.RemoveAll(activity => activity.Type == ActivityTypes.Event);
                }

                activities
                    .FindAll(activity => activity.Type == ActivityTypes.Message)
                    .ForEach(message => MannersReply.Make(message, channel, context.Activity.Conversation?.ConversationType));
                return activities.Count == 0 ? [] : await send();
            }
        );
        return next(cancellationToken);
    }
}
