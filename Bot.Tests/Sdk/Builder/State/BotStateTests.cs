using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder.State;

/// <summary>State is loaded once a turn and written only when it was changed.</summary>
public sealed class BotStateTests
{
    private readonly CountingStorage storage = new(new MemoryStorage());

    [Fact]
    public async Task An_unchanged_state_is_not_written()
    {
        var state = new UserState(storage);
        var property = state.CreateProperty<string>("a");
        var turn = Some.Turn();

        await state.SaveChangesAsync(turn);
        await property.GetAsync(turn);
        await state.SaveChangesAsync(turn);
        (storage.Reads, storage.Writes).ShouldBe((1, 0));

        await property.SetAsync(turn, "hello");
        await property.SetAsync(turn, "there");
        storage.Writes.ShouldBe(0);

        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        (await property.GetAsync(turn)).ShouldBe("there");
        (storage.Reads, storage.Writes).ShouldBe((1, 1));

        await property.DeleteAsync(turn);
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        (storage.Reads, storage.Writes).ShouldBe((1, 2));
    }

    [Fact]
    public async Task A_change_inside_an_object_is_noticed()
    {
        var state = new UserState(storage);
        var property = state.CreateProperty<Basket>("basket");
        var turn = Some.Turn();
        var basket = await property.GetAsync(turn, () => new Basket());
        await state.SaveChangesAsync(turn);

        basket.Items.Add("耳机");
        await state.SaveChangesAsync(turn);
        basket.Items.Clear();
        basket.Items.Add("耳机");
        await state.SaveChangesAsync(turn);

        storage.Writes.ShouldBe(2);
    }

    [Fact]
    public async Task Force_writes_what_was_loaded_and_nothing_else()
    {
        var state = new UserState(storage);
        var turn = Some.Turn();

        await state.SaveChangesAsync(turn, force: true);
        storage.Writes.ShouldBe(0);

        await state.LoadAsync(turn);
        await state.SaveChangesAsync(turn, force: true);
        await state.SaveChangesAsync(turn, force: true);
        storage.Writes.ShouldBe(2);
    }

    [Fact]
    public async Task Force_loads_again_and_forgets_changes()
    {
        var state = new UserState(storage);
        var property = state.CreateProperty<Basket>("basket");
        var turn = Some.Turn();
        (await property.GetAsync(turn, () => new Basket())).Items.Add("耳机");
        await state.SaveChangesAsync(turn);
        (await property.GetAsync(turn)).Items.Add("手机");

        await state.LoadAsync(turn);
        (await property.GetAsync(turn)).Items.Count.ShouldBe(2);
        await state.LoadAsync(turn, force: true);

        (await property.GetAsync(turn)).Items.ShouldBe(["耳机"]);
    }

    [Fact]
    public async Task Another_turn_sees_what_was_saved_and_only_that()
    {
        var first = new ConversationState(storage);
        var turn = Some.Turn();
        await first.CreateProperty<Basket>("saved").SetAsync(turn, new Basket { Items = { "耳机" } });
        await first.SaveChangesAsync(turn);
        await first.CreateProperty<string>("unsaved").SetAsync(turn, "x");

        var later = Some.Turn();
        var second = new ConversationState(storage);

        (await second.CreateProperty<Basket>("saved").GetAsync(later)).Items.ShouldBe(["耳机"]);
        (await second.CreateProperty<string>("unsaved").GetAsync(later)).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_read_is_a_copy()
    {
        var state = new ConversationState(storage);
        var property = state.CreateProperty<Basket>("basket");
        var basket = new Basket { Items = { "耳机" } };
        var turn = Some.Turn();
        await property.SetAsync(turn, basket);
        await state.SaveChangesAsync(turn);

        basket.Items.Add("never saved");

        (await property.GetAsync(Some.Turn())).Items.ShouldBe(["耳机"]);
    }

    [Fact]
    public async Task Clearing_empties_the_turn_and_with_the_next_save_storage()
    {
        var state = new ConversationState(storage);
        var property = state.CreateProperty<string>("a");
        var turn = Some.Turn();
        await property.SetAsync(turn, "hello");
        await state.SaveChangesAsync(turn);

        await state.ClearStateAsync(turn);
        (await property.GetAsync(turn)).ShouldBeNull();
        (await property.GetAsync(Some.Turn())).ShouldBe("hello");
        await state.SaveChangesAsync(turn);

        (await property.GetAsync(Some.Turn())).ShouldBeNull();
    }

    [Fact]
    public async Task Clearing_a_state_that_was_never_loaded_is_saved_too()
    {
        var turn = Some.Turn();
        await new ConversationState(storage).CreateProperty<string>("a").SetAsync(turn, "hello");
        await new ConversationState(storage).SaveChangesAsync(turn);

        var later = Some.Turn();
        var state = new ConversationState(storage);
        await state.ClearStateAsync(later);
        await state.SaveChangesAsync(later);

        storage.Writes.ShouldBe(2);
        (await state.CreateProperty<string>("a").GetAsync(Some.Turn())).ShouldBeNull();
    }

    [Fact]
    public async Task Deleting_takes_the_state_from_turn_and_storage_at_once()
    {
        var state = new ConversationState(storage);
        var property = state.CreateProperty<string>("a");
        var turn = Some.Turn();
        await property.SetAsync(turn, "hello");
        await state.SaveChangesAsync(turn);

        await state.DeleteAsync(turn);

        state.GetCachedState(turn).ShouldBeNull();
        (await property.GetAsync(Some.Turn())).ShouldBeNull();
    }

    [Fact]
    public async Task The_state_can_be_shown_as_JSON()
    {
        var state = new UserState(storage);
        var turn = Some.Turn();
        await state.CreateProperty<Basket>("basket").SetAsync(turn, new Basket { Items = { "耳机" } });

        state.Get(turn)["basket"]!["Items"]![0]!.Value<string>().ShouldBe("耳机");
    }

    [Fact]
    public async Task The_turn_holds_one_cached_state()
    {
        var state = new UserState(storage);
        var turn = Some.Turn();
        await state.LoadAsync(turn);

        var cached = state.GetCachedState(turn);

        cached.ShouldNotBeNull();
        cached.State.ShouldBeEmpty();
        state.GetCachedState(turn).ShouldBeSameAs(cached);
        turn.TurnState.Get<BotState.CachedBotState>(nameof(UserState)).ShouldBeSameAs(cached);
    }

    [Fact]
    public void States_need_a_storage_and_properties_a_name()
    {
        var state = new UserState(storage);

        Should.Throw<ArgumentNullException>(() => new UserState(null)).ParamName.ShouldBe("storage");
        Should.Throw<ArgumentNullException>(() => state.CreateProperty<string>(null)).ParamName.ShouldBe("name");
        Should.Throw<ArgumentNullException>(() => state.CreateProperty<string>(" ")).ParamName.ShouldBe("name");
        state.CreateProperty<string>("a").Name.ShouldBe("a");
    }

    [Fact]
    public async Task Nothing_works_without_a_turn()
    {
        var state = new UserState(storage);

        (await Should.ThrowAsync<ArgumentNullException>(() => state.LoadAsync(null))).ParamName.ShouldBe("turnContext");
        (await Should.ThrowAsync<ArgumentNullException>(() => state.SaveChangesAsync(null))).ParamName.ShouldBe("turnContext");
        (await Should.ThrowAsync<ArgumentNullException>(() => state.ClearStateAsync(null))).ParamName.ShouldBe("turnContext");
        (await Should.ThrowAsync<ArgumentNullException>(() => state.DeleteAsync(null))).ParamName.ShouldBe("turnContext");
        Should.Throw<ArgumentNullException>(() => state.Get(null)).ParamName.ShouldBe("turnContext");
        Should.Throw<ArgumentNullException>(() => state.GetCachedState(null)).ParamName.ShouldBe("turnContext");
    }

    [Fact]
    public async Task A_stored_object_that_is_no_state_is_refused()
    {
        var memory = new MemoryStorage();
        await memory.WriteAsync(new Dictionary<string, object> { ["directline/users/user-1"] = new Basket() }, default);

        await Should.ThrowAsync<InvalidOperationException>(() => new UserState(memory).LoadAsync(Some.Turn()));
    }

    [Fact]
    public async Task JSON_without_types_is_read_as_a_state()
    {
        var memory = new MemoryStorage(new Newtonsoft.Json.JsonSerializer());
        var property = new UserState(memory).CreateProperty<Basket>("basket");
        await memory.WriteAsync(
            new Dictionary<string, object> { ["directline/users/user-1"] = new { basket = new Basket { Items = { "耳机" } }, count = 3 } },
            default
        );
        var turn = Some.Turn();

        (await property.GetAsync(turn)).Items.ShouldBe(["耳机"]);
        (await new UserState(memory).CreateProperty<int>("count").GetAsync(turn)).ShouldBe(3);
        (await new UserState(memory).CreateProperty<string>("count").GetAsync(turn)).ShouldBe("3");
    }

    public sealed class Basket
    {
        public List<string> Items { get; set; } = [];
    }
}
