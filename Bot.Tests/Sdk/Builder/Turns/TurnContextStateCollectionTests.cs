using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;

namespace BotApp.Tests.Sdk.Builder.Turns;

/// <summary>What the stations of a turn share.</summary>
public sealed class TurnContextStateCollectionTests
{
    [Fact]
    public void An_object_is_found_by_its_name_or_its_types_full_name()
    {
        var state = new TurnContextStateCollection();
        state.Add("name", "named");
        state.Add<IDisposable>(new Watched());

        state.Get<string>("name").ShouldBe("named");
        state.Get<IDisposable>().ShouldBeOfType<Watched>();
        state.ContainsKey(typeof(IDisposable).FullName!).ShouldBeTrue();
    }

    [Fact]
    public void What_is_not_there_or_of_another_type_is_null()
    {
        var state = new TurnContextStateCollection();
        state.Add("name", "named");

        state.Get<string>("other").ShouldBeNull();
        state.Get<string>(string.Empty).ShouldBeNull();
        state.Get<Uri>("name").ShouldBeNull();
        state.Get<Uri>().ShouldBeNull();
    }

    [Fact]
    public void Add_refuses_null_and_a_name_in_use()
    {
        var state = new TurnContextStateCollection();
        state.Add("name", "named");

        Should.Throw<ArgumentNullException>(() => state.Get<string>(null)).ParamName.ShouldBe("key");
        Should.Throw<ArgumentNullException>(() => state.Add<string>(null!, "x")).ParamName.ShouldBe("key");
        Should.Throw<ArgumentNullException>(() => state.Add<string>("other", null!)).ParamName.ShouldBe("value");
        Should.Throw<ArgumentNullException>(() => state.Add<string>(null!)).ParamName.ShouldBe("value");
        Should.Throw<ArgumentException>(() => state.Add("name", "again"));
    }

    [Fact]
    public void Set_replaces_and_takes_null()
    {
        var state = new TurnContextStateCollection();

        state.Set("name", "one");
        state.Set("name", "two");
        state.Set<Uri>(null!);

        state.Get<string>("name").ShouldBe("two");
        state.Get<Uri>().ShouldBeNull();
        state.ContainsKey(typeof(Uri).FullName!).ShouldBeTrue();
        Should.Throw<ArgumentNullException>(() => state.Set<string>(null!, "x")).ParamName.ShouldBe("key");
    }

    [Fact]
    public void The_end_of_the_turn_disposes_everything_but_connector_clients()
    {
        var state = new TurnContextStateCollection();
        var watched = new Watched();
        var connector = new WatchedConnector();
        state.Add("a", watched);
        state.Add<IConnectorClient>(connector);

        state.Dispose();
        state.Dispose();

        watched.Disposals.ShouldBe(1);
        connector.Disposals.ShouldBe(0);
        Should.Throw<ObjectDisposedException>(() => state.Get<Watched>("a"));
        Should.Throw<ObjectDisposedException>(() => state.Add("b", "b"));
        Should.Throw<ObjectDisposedException>(() => state.Set("b", "b"));
    }

    private class Watched : IDisposable
    {
        public int Disposals { get; private set; }

        public void Dispose() => Disposals++;
    }

    private sealed class WatchedConnector : Watched, IConnectorClient
    {
        public Uri BaseUri { get; set; } = new("https://channel.example");

        public Newtonsoft.Json.JsonSerializerSettings SerializationSettings => null!;

        public Newtonsoft.Json.JsonSerializerSettings DeserializationSettings => null!;

        public Microsoft.Rest.ServiceClientCredentials Credentials => null!;

        public IAttachments Attachments => null!;

        public IConversations Conversations => null!;
    }
}
