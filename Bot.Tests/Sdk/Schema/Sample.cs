using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>A message as a channel would send it, for tests that change one thing about it.</summary>
internal static class Sample
{
    public static Activity Message(string channelId = "webchat", string type = ActivityTypes.Message) =>
        new(type)
        {
            Id = "a1",
            ChannelId = channelId,
            ServiceUrl = "https://channel.example",
            Locale = "zh-CN",
            From = new ChannelAccount("lin", "小林", RoleTypes.User),
            Recipient = new ChannelAccount("shop", "店小二", RoleTypes.Bot),
            Conversation = new ConversationAccount(isGroup: false, id: "c1", name: "退货", tenantId: "t1"),
            Text = "我想退货",
        };

    public static Entity Mention(string id, string? name, string? text)
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount(id, name), text));

        return entity;
    }
}
