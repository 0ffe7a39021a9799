using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Cards;

/// <summary>The demo shop whose records are put on cards, a language to put them in, and what must hold of every card.</summary>
public abstract class CardTestBase : IAsyncLifetime
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    private protected static Pictures Pictures { get; } = new(() => new Uri("http://localhost:3978/"));

    private protected Shop Shop { get; private set; } = null!;

    public async Task InitializeAsync() => Shop = await Shop.Create();

    public async Task DisposeAsync()
    {
        CultureInfo.CurrentUICulture = before;
        await Shop.DisposeAsync();
    }

    private protected static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    private protected static void Check(Attachment attachment, string snapshot)
    {
        attachment.ContentType.ShouldBe(AdaptiveCard.ContentType);
        var json = ((AdaptiveCard)attachment.Content).ToJson();
        var parsed = AdaptiveCard.FromJson(json);
        parsed.Warnings.ShouldBeEmpty();
        parsed.Card.Version.ShouldBeLessThanOrEqualTo(new AdaptiveSchemaVersion(1, 5));
        json.ShouldNotContain("Action.Execute");
        Snapshot.ShouldMatch(json.ReplaceLineEndings("\n"), snapshot);
    }
}
