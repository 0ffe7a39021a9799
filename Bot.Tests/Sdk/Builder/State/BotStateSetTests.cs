using Microsoft.Bot.Builder;

namespace BotApp.Tests.Sdk.Builder.State;

/// <summary>Several states loaded and saved together, and by a station of the turn.</summary>
public sealed class BotStateSetTests
{
    private readonly CountingStorage storage = new(new MemoryStorage());

    [Fact]
    public async Task All_states_are_loaded_and_the_changed_ones_saved()
    {
        var (user, conversation) = (new UserState(storage), new ConversationState(storage));
        var set = new BotStateSet(user).Add(conversation);
        var turn = Some.Turn();

        await set.LoadAllAsync(turn);
        await user.CreateProperty<int>("i").SetAsync(turn, 1);
        await set.SaveAllChangesAsync(turn);
        (storage.Reads, storage.Writes).ShouldBe((2, 1));

        await set.LoadAllAsync(turn, force: true);
        await set.SaveAllChangesAsync(turn, force: true);
        (storage.Reads, storage.Writes).ShouldBe((4, 3));
        set.BotStates.ShouldBe([user, conversation]);
    }

    [Fact]
    public void Null_is_no_state()
    {
        Should.Throw<ArgumentNullException>(() => new BotStateSet().Add(null)).ParamName.ShouldBe("botState");
        Should.Throw<ArgumentNullException>(() => new AutoSaveStateMiddleware().Add(null)).ParamName.ShouldBe("botState");
    }

    [Fact]
    public async Task The_station_saves_when_the_turn_comes_back()
    {
        var (user, conversation) = (new UserState(storage), new ConversationState(storage));
        var station = new AutoSaveStateMiddleware(user).Add(conversation);
        var turn = Some.Turn();

        await station.OnTurnAsync(
            turn,
            async token =>
            {
                await user.CreateProperty<int>("i").SetAsync(turn, 1, token);
                await conversation.CreateProperty<int>("i").SetAsync(turn, 1, token);
                storage.Writes.ShouldBe(0);
            }
        );

        storage.Writes.ShouldBe(2);
        station.BotStateSet.BotStates.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_turn_that_fails_saves_nothing()
    {
        var user = new UserState(storage);
        var turn = Some.Turn();
        await user.CreateProperty<int>("i").SetAsync(turn, 1);
        var station = new AutoSaveStateMiddleware(new BotStateSet(user));

        await Should.ThrowAsync<InvalidOperationException>(() => station.OnTurnAsync(turn, _ => throw new InvalidOperationException()));

        storage.Writes.ShouldBe(0);
    }
}
