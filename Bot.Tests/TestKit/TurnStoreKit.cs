using BotApp.Storage;
using BotApp.Turns;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.TestKit;

/// <summary>A turns.db of one test; Reopen is what a restart of the program is to it.</summary>
internal sealed class TurnStoreKit : IDisposable
{
    private readonly TempFolder folder = new();

    public TurnStoreKit() => Store = Open();

    public FakeClock Clock { get; } = new();

    public TurnStore Store { get; private set; }

    public string Folder => folder.Path;

    public TurnStorage Storage(params Type[] rooms)
    {
        var types = new StateTypes();
        foreach (var room in rooms)
        {
            types.AddRecordsOf(room.Assembly);
        }

        return new TurnStorage(Store, new StateJson(types));
    }

    public void Reopen()
    {
        Store.Dispose();
        Store = Open();
    }

    public void Dispose()
    {
        Store.Dispose();
        folder.Dispose();
    }

    private TurnStore Open()
    {
        var options = Options.Create(new BotAppOptions { DataDirectory = folder.Path });
        var environment = new HostingEnvironment { ContentRootPath = folder.Path };
        return new TurnStore(
            new DataDirectory(options, environment),
            Options.Create(new TurnOptions()),
            Clock,
            NullLogger<GroupCommit>.Instance
        );
    }
}
