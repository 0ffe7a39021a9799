using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BotApp.Tests.TestKit;

/// <summary>
/// The entry point of this assembly: a host as a process of its own, for tests that kill it (or another errand, see ChildCommit). Its bot says
/// the number of the message in the conversation, kept in state; on "hang" it says "begun" on standard output and waits for its end, as long as a
/// file named hang lies in the data directory.
/// </summary>
internal static class ChildHost
{
    public static async Task Main(string[] args)
    {
        if (args is [ChildCommit.Word])
        {
            await ChildCommit.RunAsync();
            return;
        }

        var folder = args[0];
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = folder, ApplicationName = "Bot" });
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["urls"] = "http://127.0.0.1:0",
                ["BotApp:DataDirectory"] = folder,
                ["DirectLine:Secret"] = ShopHost.Secret,
                ["Commerce:SeedDemoShop"] = "false",
            }
        );
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        builder.AddBotApp();
        builder.Services.AddSingleton<IBot>(provider => new NumberingBot(folder, provider.GetRequiredService<ConversationState>()));
        var app = builder.Build();
        app.MapBotApp();
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await ((IHost)app).WaitForShutdownAsync();
    }

    private sealed class NumberingBot(string folder, ConversationState state) : IBot
    {
        private readonly IStatePropertyAccessor<object> number = state.CreateProperty<object>("number");

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            if (turnContext.Activity.Type != ActivityTypes.Message)
            {
                return;
            }

            var next = (long)await number.GetAsync(turnContext, () => 0L, cancellationToken) + 1;
            await number.SetAsync(turnContext, next, cancellationToken);
            await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
            await turnContext.SendActivityAsync(MessageFactory.Text($"{turnContext.Activity.Text} is number {next}"), cancellationToken);
            if (turnContext.Activity.Text == "hang" && File.Exists(Path.Combine(folder, "hang")))
            {
                Console.WriteLine("begun");
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            }
        }
    }
}
