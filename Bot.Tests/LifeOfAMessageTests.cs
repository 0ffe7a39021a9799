using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Dialogs;
using BotApp.Recognizers.Intents;
using BotApp.Storage;
using BotApp.Tests.TestKit;
using BotApp.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests;

/// <summary>One message, every station, in order; docs/life-of-a-message.md tells the same walk.</summary>
public sealed class LifeOfAMessageTests
{
    private readonly List<string> walk = [];

    [Fact]
    public async Task A_question_walks_from_the_door_to_the_card_and_back()
    {
        await using var host = await ShopHost.StartAsync(change: settings =>
        {
            settings.Bot = null;
            settings.Configuration["Commerce:SeedDemoShop"] = "true";
            settings.Services = services => Watch(services);
        });
        var visitor = await host.VisitAsync("demo-1", wish => wish.Locale = "zh-CN");

        var answer = await visitor.SendAsync("我的订单到哪了");
        var id = answer.Text("id");
        var seen = await visitor.PollUntilAsync(talk =>
            talk.Exists(activity =>
                (string?)activity["replyToId"] == id && activity["attachments"] is System.Text.Json.Nodes.JsonArray { Count: > 0 }
            )
        );

        ((string?)seen.Single(activity => (string?)activity["id"] == id)["text"]).ShouldBe(
            "我的订单到哪了",
            "stations 1 and 2 echo the words with the id of the answer"
        );
        walk.ShouldBe([
            $"3 the turn's unit is open for {id}, which is on disk and pending",
            "4 it is SignedIn { CustomerId = c-00001 } who asks, in zh-CN",
            $"5 read as {Intent.Logistics}",
        ]);
        var reply = seen[^1];
        ((string?)reply["replyToId"]).ShouldBe(id);
        ((string?)reply["attachments"]![0]!["content"]!["body"]![0]!["text"]).ShouldStartWith(
            "订单",
            Case.Sensitive,
            "stations 6 to 8 found the order and drew the card"
        );
        Pending(host.Services).ShouldBeEmpty("what is seen has been written and marked as answered");
    }

    /// <summary>Puts a witness around the bot, who notes what the stations before and behind it have left.</summary>
    private void Watch(IServiceCollection services)
    {
        services.AddSingleton<ShopBot>();
        services.AddSingleton<IBot>(provider => new Witness(
            provider.GetRequiredService<ShopBot>(),
            context => Arrived(context, provider),
            Left
        ));
    }

    private void Arrived(ITurnContext context, IServiceProvider services)
    {
        var unit = TurnUnit.Current.ShouldNotBeNull();
        var pending = Pending(services).Contains(unit.Conversation.Id) ? "on disk and pending" : "lost";
        walk.Add($"3 the turn's unit is open for {context.Activity.Id}, which is {pending}");
        walk.Add($"4 it is {context.TurnState.Get<Shopper>()} who asks, in {CultureInfo.CurrentUICulture.Name}");
    }

    private void Left(ITurnContext context) => walk.Add($"5 read as {context.Understood().Intent}");

    private static List<long> Pending(IServiceProvider services) =>
        services.GetRequiredService<TurnStore>().Ask(reader => reader.PendingConversations());

    private sealed class Witness(IBot bot, Action<ITurnContext> arrived, Action<ITurnContext> left) : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var isMessage = turnContext.Activity.Type == Microsoft.Bot.Schema.ActivityTypes.Message;
            (isMessage ? arrived : _ => { })(turnContext);
            await bot.OnTurnAsync(turnContext, cancellationToken);
            (isMessage ? left : _ => { })(turnContext);
        }
    }
}
