using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Notes on the conversation which tenant it is in, where Teams says so in its channel data only.</summary>
internal sealed class TeamsTenantMiddleware : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity is { ChannelId: Channels.Msteams, ChannelData: not null, Conversation: { TenantId: null or "" } conversation })
        {
            conversation.TenantId = (string)JObject.FromObject(activity.ChannelData).SelectToken("tenant.id") ?? conversation.TenantId;
        }

        return next(cancellationToken);
    }
}
