using BotApp.Storage;
using BotApp.Tests.TestKit;
using Microsoft.Data.Sqlite;

namespace BotApp.Tests.Storage;

public sealed class GroupCommitTests : IDisposable
{
    private readonly TurnStoreKit kit = new();

    public void Dispose() => kit.Dispose();

    [Fact]
    public async Task Writes_queued_together_are_committed_in_the_order_they_came()
    {
        var order = new List<int>();
        var writes = Enumerable.Range(0, 2000).Select(number => new TestWrite(_ => { }, () => order.Add(number))).ToList();

        writes.ForEach(kit.Store.Enqueue);
        await Task.WhenAll(writes.Select(write => write.Completion));

        order.ShouldBe(Enumerable.Range(0, 2000));
    }

    [Fact]
    public async Task A_write_that_breaks_takes_no_other_with_it()
    {
        var writes = Enumerable
            .Range(0, 50)
            .Select(number =>
                number == 25
                    ? new TestWrite(statements =>
                    {
                        statements.OpenConversation(999, "test", "half", "{}"u8);
                        throw new InvalidOperationException("broken");
                    })
                    : new TestWrite(statements => statements.OpenConversation(number + 1, "test", $"c{number}", "{}"u8))
            )
            .ToList();

        writes.ForEach(kit.Store.Enqueue);
        await Should.ThrowAsync<InvalidOperationException>(writes[25].Completion);
        await Task.WhenAll(writes.Where(write => write != writes[25]).Select(write => write.Completion));

        kit.Store.Ask(reader => reader.FindConversation("test", "c49")).ShouldNotBeNull();
        kit.Store.Ask(reader => reader.FindConversation("test", "half")).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_committed_is_there_after_a_restart()
    {
        var write = new TestWrite(statements => statements.OpenConversation(7, "test", "kept", """{"a":1}"""u8));
        kit.Store.Enqueue(write);
        await write.Completion;

        kit.Reopen();

        kit.Store.Ask(reader => reader.FindConversation("test", "kept")).ShouldNotBeNull().Id.ShouldBe(7);
        kit.Store.NewConversationId().ShouldBe(8);
    }

    [Fact]
    public async Task What_follows_a_commit_may_break_without_stopping_the_writer()
    {
        kit.Store.Enqueue(new TestWrite(_ => { }, () => throw new InvalidOperationException("afterwards")));
        var next = new TestWrite(_ => { });
        kit.Store.Enqueue(next);

        await next.Completion;
    }

    [Fact]
    public async Task A_closed_store_refuses_instead_of_forgetting()
    {
        var write = new TestWrite(_ => { });
        kit.Store.Dispose();
        kit.Store.Enqueue(write);

        await Should.ThrowAsync<ObjectDisposedException>(write.Completion);
        kit.Reopen();
    }

    [Fact]
    public void Two_processes_cannot_own_one_folder()
    {
        var error = Should.Throw<IOException>(() => new TurnDatabase(kit.Folder));

        error.Message.ShouldContain(kit.Folder);
    }

    [Fact]
    public void A_file_of_a_newer_version_is_not_touched()
    {
        using var folder = new TempFolder();
        using (var connection = new SqliteConnection($"Data Source={folder.File("turns.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 9999";
            command.ExecuteNonQuery();
        }

        Should.Throw<InvalidOperationException>(() => new TurnDatabase(folder.Path)).Message.ShouldContain("newer version");
    }
}
