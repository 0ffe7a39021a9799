using System.Net.WebSockets;
using System.Threading.Channels;
using BotApp.Storage;
using BotApp.Turns;

namespace BotApp.Channels.DirectLine;

/// <summary>One WebSocket of a conversation: first what the client has not seen, then each activity as it comes, one a frame.</summary>
internal sealed class ConversationSocket(
    WebSocket socket,
    Conversation conversation,
    TurnStore store,
    TimeProvider time,
    TimeSpan keepAlive
) : IListener
{
    /// <summary>Frames that may wait for a slow client; with more its socket is closed, and it comes back with its watermark.</summary>
    private const int MaxWaiting = 512;
    private const int ReplayPage = 100;

    /// <summary>How long a client may take to answer the end of its socket.</summary>
    private static readonly TimeSpan MaxGoodbye = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource patience = new(Timeout.InfiniteTimeSpan, time);
    private readonly Channel<Frame> frames = Channel.CreateBounded<Frame>(
        new BoundedChannelOptions(MaxWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait }
    );

    /// <summary>Sends everything after the last place the client has seen, until the client, this process or a limit ends it.</summary>
    public async Task RunAsync(long after, CancellationToken cancellationToken)
    {
        await using var stop = cancellationToken.Register(End);
        conversation.Listen(this);
        var listening = ListenAsync();
        try
        {
            await using var timer = time.CreateTimer(_ => frames.Writer.TryWrite(Frame.KeepAlive), state: null, keepAlive, keepAlive);
            await SendAsync(await ReplayAsync(after));
            await CloseAsync();
        }
        catch (Exception error) when (IsGone(error))
        {
            socket.Abort();
        }
        finally
        {
            conversation.StopListening(this);
            await listening;
        }
    }

    /// <summary>Ends the socket, after a moment also one whose client does not read; it comes back with its watermark. May be called at any time.</summary>
    public void End()
    {
        frames.Writer.TryComplete();
        patience.CancelAfter(MaxGoodbye);
    }

    void IListener.OnActivity(long place, ReadOnlyMemory<byte> body) => Add(new Frame(ActivitySet.Of(body.Span, place), place));

    void IListener.OnPassing(ReadOnlyMemory<byte> body) => Add(new Frame(ActivitySet.Of(body.Span, watermark: null), Place: null));

    private void Add(Frame frame)
    {
        if (!frames.Writer.TryWrite(frame))
        {
            End();
        }
    }

    private async Task<long> ReplayAsync(long after)
    {
        while (true)
        {
            var from = after;
            var page = store.Ask(reader => reader.History(conversation.Id, from, ActivityKey.MaxPlace, ReplayPage));
            foreach (var activity in page)
            {
                await SendAsync(new Frame(ActivitySet.Of(activity.Body, activity.Place), activity.Place));
                after = activity.Place;
            }

            if (page.Count < ReplayPage)
            {
                return after;
            }
        }
    }

    /// <summary>Sends what comes, but nothing that was replayed already.</summary>
    private async Task SendAsync(long replayed)
    {
        await foreach (var frame in frames.Reader.ReadAllAsync(patience.Token))
        {
            if (frame.Place is not { } place || place > replayed)
            {
                await SendAsync(frame);
            }
        }
    }

    private async Task SendAsync(Frame frame)
    {
        await socket.SendAsync(frame.Text, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        if (frame.Place is { } place)
        {
            conversation.Delivered(place);
        }
    }

    /// <summary>What a client sends (an empty frame now and then) means nothing but that it is there.</summary>
    private async Task ListenAsync()
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, patience.Token)).MessageType != WebSocketMessageType.Close) { }
        }
        catch (Exception error) when (IsGone(error))
        {
            socket.Abort();
        }

        End();
    }

    private async Task CloseAsync()
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            var status =
                socket.State is WebSocketState.Open ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
            await socket.CloseOutputAsync(status, statusDescription: null, patience.Token);
        }
    }

    private static bool IsGone(Exception error) => error is OperationCanceledException or WebSocketException or IOException;

    /// <summary>A text frame; Place is null for what has no place in the talk.</summary>
    private readonly record struct Frame(ReadOnlyMemory<byte> Text, long? Place)
    {
        /// <summary>An empty text frame is the only one clients ignore.</summary>
        public static readonly Frame KeepAlive = new(ReadOnlyMemory<byte>.Empty, Place: null);
    }
}
