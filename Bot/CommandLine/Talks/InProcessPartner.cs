using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using BotApp.Channels.DirectLine;
using BotApp.Commerce.Storage;
using BotApp.Turns;
using Microsoft.Bot.Schema;

namespace BotApp.CommandLine.Talks;

/// <summary>Speaks to the bot as a Direct Line client does, past the network: the same gate, the same turns, the same store.</summary>
internal sealed class InProcessPartner(IServiceProvider services, string customer, string locale) : ITalkPartner, IListener
{
    private readonly ConcurrentQueue<Activity> heard = new();
    private readonly TurnGate gate = services.GetRequiredService<TurnGate>();
    private readonly DirectLineDoor door = services.GetRequiredService<DirectLineDoor>();
    private readonly ChannelAccount user = new(customer, customer, RoleTypes.User);
    private readonly ChannelAccount bot = new("bot", "bot", RoleTypes.Bot);
    private Conversation? conversation;

    public Task<IReadOnlyList<Activity>> OpenAsync(CancellationToken cancellationToken)
    {
        var facts = new ConversationFacts(DirectLineTalk.DirectLine, locale, [customer]);
        conversation = services
            .GetRequiredService<Conversations>()
            .FindOrNew(DirectLineTalk.DirectLine, Guid.NewGuid().ToString("N"), () => facts);
        conversation.Listen(this);
        return TakeTurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [bot, user] }, cancellationToken);
    }

    public Task<IReadOnlyList<Activity>> SendAsync(Activity activity, CancellationToken cancellationToken) =>
        TakeTurnAsync(activity, cancellationToken);

    public Task<IReadOnlyList<JsonObject>?> LookAsync(string noun, CancellationToken cancellationToken) =>
        services.GetRequiredService<ShopLook>().AllAsync(noun, cancellationToken);

    void IListener.OnActivity(long place, ReadOnlyMemory<byte> body)
    {
        if (ActivityJson.Read<Activity>(body.Span) is { } activity && activity.From?.Id != customer)
        {
            heard.Enqueue(activity);
        }
    }

    void IListener.OnPassing(ReadOnlyMemory<byte> body) { }

    private async Task<IReadOnlyList<Activity>> TakeTurnAsync(Activity activity, CancellationToken cancellationToken)
    {
        (activity.From, activity.Recipient, activity.ChannelId, activity.Locale) = (user, bot, DirectLineTalk.DirectLine, locale);
        (activity.Conversation, activity.ServiceUrl) = (new ConversationAccount(id: conversation!.Name), "urn:talk");
        var shown = activity.Type == ActivityTypes.Message;
        var receipt = await gate.ReceiveAsync(
            conversation,
            new Arrival(activity, new Caller(DirectLineDoor.DoorName, customer), door, shown, RepeatKey: null)
        );
        await receipt.First!.Completion.WaitAsync(cancellationToken);
        var answers = heard.ToArray();
        heard.Clear();
        return answers;
    }
}
