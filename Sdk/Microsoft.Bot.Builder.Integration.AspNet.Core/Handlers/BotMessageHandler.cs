using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Handlers;

/// <summary>Answers requests that bring one activity each.</summary>
public class BotMessageHandler : BotMessageHandlerBase
{
    /// <summary>Initializes a new instance.</summary>
    public BotMessageHandler() { }

    /// <inheritdoc/>
    protected override async Task<InvokeResponse> ProcessMessageRequestAsync(
        HttpRequest request,
        IAdapterIntegration adapter,
        BotCallbackHandler botCallbackHandler,
        CancellationToken cancellationToken
    )
    {
        var activity = await HttpHelper.ReadRequestAsync<Activity>(request);
        return string.IsNullOrEmpty(activity?.Type)
            ? new InvokeResponse { Status = StatusCodes.Status400BadRequest }
            : await adapter.ProcessActivityAsync(request.Headers.Authorization, activity, botCallbackHandler, cancellationToken);
    }
}
