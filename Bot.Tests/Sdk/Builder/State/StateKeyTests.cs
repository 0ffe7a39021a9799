using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder.State;

/// <summary>Under which keys states are kept, and what an activity needs for it.</summary>
public sealed class StateKeyTests
{
    [Fact]
    public async Task Each_state_has_a_key_of_its_own()
    {
        var memory = new Dictionary<string, JObject>();
        var storage = new MemoryStorage(memory);
        var turn = Some.Turn();
        BotState[] states = [new UserState(storage), new ConversationState(storage), new PrivateConversationState(storage)];
        foreach (var state in states)
        {
            await state.CreateProperty<int>("i").SetAsync(turn, 1);
            await state.SaveChangesAsync(turn);
        }

        memory.Keys.ShouldBe(
            ["directline/users/user-1", "directline/conversations/talk-1", "directline/conversations/talk-1/users/user-1"],
            ignoreOrder: true
        );
        memory.Values.ShouldAllBe(json => json["i"]!.Value<int>() == 1);
    }

    [Fact]
    public async Task Without_a_channel_there_is_no_key()
    {
        var storage = new MemoryStorage();
        foreach (
            var state in new BotState[] { new UserState(storage), new ConversationState(storage), new PrivateConversationState(storage) }
        )
        {
            (await FailureOf(state, activity => activity.ChannelId = null)).ShouldBe("invalid activity-missing channelId");
        }
    }

    [Fact]
    public async Task Without_a_sender_users_have_no_key()
    {
        var storage = new MemoryStorage();

        (await FailureOf(new UserState(storage), activity => activity.From = null)).ShouldBe("invalid activity-missing From.Id");
        (await FailureOf(new PrivateConversationState(storage), activity => activity.From.Id = null)).ShouldBe(
            "invalid activity-missing From.Id"
        );
    }

    [Fact]
    public async Task Without_a_conversation_conversations_have_no_key()
    {
        var storage = new MemoryStorage();

        (await FailureOf(new ConversationState(storage), activity => activity.Conversation = null)).ShouldBe(
            "invalid activity-missing Conversation.Id"
        );
        (await FailureOf(new PrivateConversationState(storage), activity => activity.Conversation.Id = null)).ShouldBe(
            "invalid activity-missing Conversation.Id"
        );
    }

    private static async Task<string> FailureOf(BotState state, Action<Activity> change)
    {
        var activity = Some.Message();
        change(activity);
        var get = () => state.CreateProperty<string>("s").GetAsync(Some.Turn(activity: activity));
        return (await Should.ThrowAsync<InvalidOperationException>(get)).Message;
    }
}
