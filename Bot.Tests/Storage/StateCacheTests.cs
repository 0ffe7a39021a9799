using BotApp.Storage;

namespace BotApp.Tests.Storage;

public sealed class StateCacheTests
{
    [Fact]
    public void The_entry_used_longest_ago_makes_room()
    {
        var cache = new StateCache(maxBytes: 3000);
        cache.Keep("a", new StoredState(1, new byte[1000]));
        cache.Keep("b", new StoredState(1, new byte[1000]));
        cache.Find("a");

        cache.Keep("c", new StoredState(1, new byte[1000]));

        cache.Find("a").ShouldNotBeNull();
        cache.Find("b").ShouldBeNull();
        cache.Find("c").ShouldNotBeNull();
    }

    [Fact]
    public void An_older_version_read_late_does_not_replace_a_newer_one()
    {
        var cache = new StateCache(maxBytes: 3000);
        cache.Keep("a", new StoredState(2, [2]));

        cache.Keep("a", new StoredState(1, [1]));

        cache.Find("a").ShouldNotBeNull().Body.ShouldBe(new byte[] { 2 });
    }
}
