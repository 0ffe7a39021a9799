using BotApp.Commerce;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Commerce.TauRetail.Talk;

/// <summary>One host over the tau-retail shop for all cases: before each its file is put back, and each is a talk of its own with a guest nobody vouches for.</summary>
internal sealed class TauTalkHost : IAsyncDisposable
{
    private readonly string file = SeededFiles.NewPath();
    private readonly ShopHost host;
    private readonly TestLog log;

    private TauTalkHost(TauTemplate template, string file, ShopHost host, TestLog log)
    {
        this.log = log;
        Template = template;
        this.file = file;
        this.host = host;
        Shop = new TauShop(TestKit.Shop.CreateAt(file));
    }

    public TauTemplate Template { get; }

    public TauShop Shop { get; }

    public static async Task<TauTalkHost> StartAsync(TauTemplate template)
    {
        var file = SeededFiles.NewPath();
        template.Restore(file);
        var log = new TestLog();
        var host = await ShopHost.StartAsync(
            bot: null,
            settings =>
            {
                settings.Bot = null;
                settings.Log = log;
                settings.Clock = new FakeClock(TestKit.Shop.FirstMorning);
                settings.Configuration["Dialogs:GuestsMayIdentify"] = "true";
                settings.Configuration["Commerce:PolicyDirectory"] = TauTemplate.Terms;
                settings.Services = services => services.PostConfigure<CommerceOptions>(shop => shop.DatabaseFile = file);
            }
        );
        return new TauTalkHost(template, file, host, log);
    }

    /// <summary>What the host says went wrong.</summary>
    public IEnumerable<string> Problems => log.Lines(LogLevel.Error);

    /// <summary>A new talk in the untouched shop.</summary>
    public async Task<TauTalk> BeginAsync(string name)
    {
        Template.Restore(file);
        return await TauTalk.BeginAsync(await host.VisitAsync($"guest-{name}", wish => wish.Locale = "en-US"));
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await Shop.DisposeAsync();
    }
}
