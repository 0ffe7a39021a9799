using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder;

/// <summary>Activities and turns the Builder tests begin with.</summary>
internal static class Some
{
    public static Activity Message(string text = "你好", string? deliveryMode = null) =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = "in-1",
            Text = text,
            ChannelId = "directline",
            ServiceUrl = "https://channel.example",
            From = new ChannelAccount("user-1", "小林"),
            Recipient = new ChannelAccount("bot-1", "店小二"),
            Conversation = new ConversationAccount(id: "talk-1"),
            DeliveryMode = deliveryMode,
        };

    public static Activity Invoke(string? name, object? value = null, string channelId = "directline")
    {
        var activity = Message();
        activity.Type = ActivityTypes.Invoke;
        activity.Text = null;
        activity.Name = name;
        activity.Value = value;
        activity.ChannelId = channelId;
        return activity;
    }

    public static TurnContext Turn(RecordingAdapter? adapter = null, Activity? activity = null) =>
        new(adapter ?? new RecordingAdapter(), activity ?? Message());

    /// <summary>What the bot answered an invoke with.</summary>
    public static InvokeResponse Answer(RecordingAdapter adapter) =>
        (InvokeResponse)adapter.Sent.Single(activity => activity.Type == ActivityTypesEx.InvokeResponse).Value;
}
