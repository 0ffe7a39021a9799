using System.Collections.Concurrent;
using BotApp.Storage;
using BotApp.Turns;
using Microsoft.Extensions.Options;

namespace BotApp.Channels.DirectLine;

/// <summary>Opens the sockets of conversations: as many as clients ask for, several for one conversation, the same streamUrl more than once.</summary>
internal sealed class StreamEndpoint(
    DirectLineCallers callers,
    Conversations conversations,
    TurnStore store,
    IOptions<DirectLineOptions> options,
    TimeProvider time,
    IHostApplicationLifetime lifetime
)
{
    private readonly ConcurrentDictionary<long, ConversationSocket[]> open = new();

    public async Task OpenAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw new ApiException(ApiError.NoSocket);
        }

        var grant = await callers.ReadStreamAsync(context.Request);
        var name = DirectLineRequests.Conversation(context.Request);
        var watermark = ActivitySet.ReadWatermark(context.Request.Query["watermark"]);
        var conversation = grant.Conversation == name ? conversations.Find(DirectLineTalk.DirectLine, name) : null;
        if (conversation is null)
        {
            throw new ApiException(ApiError.UnknownConversation);
        }

        try
        {
            await RunAsync(context, conversation, watermark ?? conversation.DeliveredPlace);
        }
        finally
        {
            conversation.Release(time);
        }
    }

    private async Task RunAsync(HttpContext context, Conversation conversation, long after)
    {
        using var webSocket = await context.WebSockets.AcceptWebSocketAsync();
        var socket = new ConversationSocket(webSocket, conversation, store, time, options.Value.KeepAlive);
        Add(conversation.Id, socket);
        try
        {
            await socket.RunAsync(after, lifetime.ApplicationStopping);
        }
        finally
        {
            Remove(conversation.Id, socket);
        }
    }

    private void Add(long conversation, ConversationSocket socket)
    {
        var sockets = open.AddOrUpdate(conversation, static (_, one) => [one], static (_, others, one) => [.. others, one], socket);
        if (sockets.Length > options.Value.MaxSocketsPerConversation)
        {
            sockets[0].End();
        }
    }

    private void Remove(long conversation, ConversationSocket socket)
    {
        var rest = open.AddOrUpdate(
            conversation,
            static (_, _) => [],
            static (_, all, one) => [.. all.Where(other => other != one)],
            socket
        );
        if (rest.Length == 0)
        {
            open.TryRemove(KeyValuePair.Create(conversation, rest));
        }
    }
}
