using Microsoft.Bot.Builder;

namespace BotApp.Tests.Sdk.Builder.State;

/// <summary>Properties of a state: defaults, missing values, deletion.</summary>
public sealed class StatePropertyTests
{
    private readonly UserState state = new(new MemoryStorage());

    [Fact]
    public async Task A_missing_property_is_the_default_of_its_type()
    {
        var turn = Some.Turn();

        (await state.CreateProperty<string>("s").GetAsync(turn)).ShouldBeNull();
        (await state.CreateProperty<int>("i").GetAsync(turn)).ShouldBe(0);
        (await state.CreateProperty<bool>("b").GetAsync(turn)).ShouldBeFalse();
        (await state.CreateProperty<int?>("n").GetAsync(turn)).ShouldBeNull();
        state.GetCachedState(turn).State.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_property_is_made_and_set_by_the_factory_once()
    {
        var turn = Some.Turn();
        var made = 0;
        var text = state.CreateProperty<string>("s");
        var number = state.CreateProperty<int>("i");

        (await text.GetAsync(turn, () => $"made {++made}")).ShouldBe("made 1");
        (await text.GetAsync(turn, () => $"made {++made}")).ShouldBe("made 1");
        (await number.GetAsync(turn, () => 7)).ShouldBe(7);
        (await number.GetAsync(turn)).ShouldBe(7);
    }

    [Fact]
    public async Task A_property_set_to_null_is_made_anew()
    {
        var turn = Some.Turn();
        var text = state.CreateProperty<string>("s");
        await text.SetAsync(turn, null!);

        (await text.GetAsync(turn)).ShouldBeNull();
        (await text.GetAsync(turn, () => "made")).ShouldBe("made");
    }

    [Fact]
    public async Task A_value_type_set_to_its_default_is_there()
    {
        var turn = Some.Turn();
        var number = state.CreateProperty<int>("i");
        await number.SetAsync(turn, 0);

        (await number.GetAsync(turn, () => 7)).ShouldBe(0);
    }

    [Fact]
    public async Task A_deleted_property_is_missing_again()
    {
        var turn = Some.Turn();
        var number = state.CreateProperty<int>("i");
        await number.SetAsync(turn, 5);

        await number.DeleteAsync(turn);
        await number.DeleteAsync(turn);

        (await number.GetAsync(turn, () => 7)).ShouldBe(7);
    }

    [Fact]
    public async Task Accessors_of_one_name_share_the_property()
    {
        var turn = Some.Turn();
        await state.CreateProperty<int>("i").SetAsync(turn, 5);

        (await state.CreateProperty<long>("i").GetAsync(turn)).ShouldBe(5);
    }

    [Fact]
    public async Task Deriving_states_can_reach_properties_themselves()
    {
        var own = new OwnState(new MemoryStorage());
        var turn = Some.Turn();
        await own.LoadAsync(turn);

        await own.SetAsync(turn, "a", 1);
        (await own.GetAsync<int>(turn, "a")).ShouldBe(1);
        await own.DropAsync(turn, "a");

        (await own.GetAsync<string>(turn, "a")).ShouldBeNull();
        await Should.ThrowAsync<KeyNotFoundException>(() => own.GetAsync<int>(turn, "a"));
        (await Should.ThrowAsync<ArgumentNullException>(() => own.GetAsync<int>(turn, null!))).ParamName.ShouldBe("propertyName");
    }

    private sealed class OwnState(IStorage storage) : BotState(storage, "own")
    {
        public Task<T> GetAsync<T>(ITurnContext turn, string name) => GetPropertyValueAsync<T>(turn, name);

        public Task SetAsync(ITurnContext turn, string name, object value) => SetPropertyValueAsync(turn, name, value);

        public Task DropAsync(ITurnContext turn, string name) => DeletePropertyValueAsync(turn, name);

        protected override string GetStorageKey(ITurnContext turnContext) => "own";
    }
}
