using BotApp.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotApp.Channels.DirectLine;

/// <summary>What clients do with conversations: start one, come back to it, say something in it.</summary>
internal sealed class DirectLineTalk(
    Conversations conversations,
    TurnGate gate,
    DirectLineDoor door,
    IOptions<DirectLineOptions> options,
    TimeProvider time
)
{
    public const string DirectLine = "directline";
    public const string WebChat = "webchat";

    /// <summary>A lost conversation begins again behind this place, so that no id its client remembers is given twice.</summary>
    private const int LostPlaces = 1 << 20;

    /// <summary>Users of one conversation the bot is told of; a client that invents more is not.</summary>
    private const int MaxMembers = 50;

    /// <summary>Starts the conversation of a token; false when it was started before. A user who is named joins at once.</summary>
    /// <exception cref="TooBusyException">There is no room; nothing was started.</exception>
    public async Task<bool> StartAsync(Start start)
    {
        var conversation = conversations.FindOrNew(
            DirectLine,
            start.Conversation,
            () => new ConversationFacts(start.Channel, start.Locale, [])
        );
        try
        {
            return await OpenAsync(conversation, start);
        }
        finally
        {
            conversation.Release(time);
        }
    }

    /// <summary>
    /// The conversation a client comes back to, held (Release it). One that was lost (a data directory put back from an older copy) is begun
    /// again when a token of ours names it: a client that is told 404 would stay deaf without a word.
    /// </summary>
    /// <exception cref="ApiException">There is none, and the caller cannot prove that there was.</exception>
    public async Task<Conversation> ReturnAsync(DirectLineCaller caller, Start start, long? watermark)
    {
        if (!caller.MayUse(start.Conversation))
        {
            throw new ApiException(ApiError.UnknownConversation);
        }

        if (conversations.Find(DirectLine, start.Conversation) is { } known)
        {
            return known;
        }

        if (caller.HoldsSecret)
        {
            throw new ApiException(ApiError.UnknownConversation);
        }

        await StartAsync(start with { Behind = Math.Max(watermark ?? 0, LostPlaces) });
        return conversations.Find(DirectLine, start.Conversation) ?? throw new ApiException(ApiError.UnknownConversation);
    }

    /// <summary>Takes an activity of a client and gives the id it has from now on.</summary>
    /// <exception cref="TooBusyException">There is no room; the activity was not taken.</exception>
    public async Task<string> SayAsync(Conversation conversation, DirectLineCaller caller, Activity activity, string serviceUrl)
    {
        Address(conversation, caller, activity, serviceUrl);
        var repeatKey = RepeatKey.Of(activity);
        (activity.Id, activity.Timestamp) = (null, null); // the server's to give
        var joining = JoinAsync(conversation, caller, activity);
        var shown = activity.Type is not ActivityTypes.Typing;
        var receipt = await gate.ReceiveAsync(
            conversation,
            new Arrival(activity, caller.ToCaller(activity.From.Id), door, shown, repeatKey)
        );
        await joining;
        return TurnUnit.NameOf(conversation, receipt.Place);
    }

    private async Task<bool> OpenAsync(Conversation conversation, Start start)
    {
        Task<Receipt> opening;
        lock (conversation.Gate)
        {
            if (conversation.IsOpening)
            {
                return false;
            }

            if (start.Behind is { } place)
            {
                conversation.StartBehind(place);
            }

            opening = gate.ReceiveAsync(conversation, Greeting(conversation, start));
            conversation.IsOpening = true;
        }

        try
        {
            await opening;
            return true;
        }
        catch
        {
            lock (conversation.Gate)
            {
                conversation.IsOpening = false;
            }

            throw;
        }
    }

    /// <summary>The bot is there from the start; a user as soon as it is known.</summary>
    private Arrival Greeting(Conversation conversation, Start start)
    {
        var update = Update(conversation, start.User, start.ServiceUrl);
        update.MembersAdded = start.User is null ? [Bot()] : [Bot(), start.User];
        conversation.Facts = conversation.Facts with { Members = start.User is null ? [] : [start.User.Id] };
        return new Arrival(update, start.Caller.ToCaller(start.User?.Id), door, Shown: false, RepeatKey: null);
    }

    /// <summary>A user heard for the first time joins right before what it says.</summary>
    private Task JoinAsync(Conversation conversation, DirectLineCaller caller, Activity activity)
    {
        lock (conversation.Gate)
        {
            var known = conversation.Facts;
            if (known.Members.Length >= MaxMembers || known.Members.Contains(activity.From.Id, StringComparer.Ordinal))
            {
                return Task.CompletedTask;
            }

            var update = Update(conversation, activity.From, activity.ServiceUrl);
            update.MembersAdded = [activity.From];
            var arrival = new Arrival(update, caller.ToCaller(activity.From.Id), door, Shown: false, RepeatKey: null, FactsChanged: true);
            conversation.Facts = known with { Members = [.. known.Members, activity.From.Id] };
            try
            {
                return gate.ReceiveAsync(conversation, arrival);
            }
            catch
            {
                conversation.Facts = known;
                throw;
            }
        }
    }

    private void Address(Conversation conversation, DirectLineCaller caller, Activity activity, string serviceUrl)
    {
        var name = activity.From?.Name ?? caller.Grant?.UserName;
        var id = caller.Grant?.User ?? activity.From?.Id;
        activity.From = new ChannelAccount(string.IsNullOrEmpty(id) || id == options.Value.BotId ? "user" : id, name, RoleTypes.User);
        activity.Recipient = Bot();
        activity.Conversation = new ConversationAccount(id: conversation.Name);
        activity.ChannelId = conversation.Facts.ChannelId;
        activity.ServiceUrl = serviceUrl;
        activity.Locale ??= conversation.Facts.Locale;
        activity.DeliveryMode = null;
    }

    private Activity Update(Conversation conversation, ChannelAccount? from, string serviceUrl) =>
        new()
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = conversation.Facts.ChannelId,
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount(id: conversation.Name),
            From = from ?? new ChannelAccount(conversation.Name),
            Recipient = Bot(),
            Locale = conversation.Facts.Locale,
        };

    private ChannelAccount Bot() => new(options.Value.BotId, options.Value.BotName, RoleTypes.Bot);
}
