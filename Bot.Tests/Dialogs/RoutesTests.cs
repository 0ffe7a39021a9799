using BotApp.Dialogs;
using BotApp.Recognizers.Intents;
using BotApp.Tests.House;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Tests.Dialogs;

public sealed class RoutesTests
{
    private static readonly Type[] Conversations =
    [
        .. typeof(RootDialog)
            .Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && typeof(Dialog).IsAssignableFrom(type) && type != typeof(RootDialog)),
    ];

    public static TheoryData<string> Intents => [.. Intent.All];

    public static TheoryData<string> Shelves =>
        [.. Conversations.Select(type => type.Namespace!.Split('.')[^1]).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Intents))]
    public void Every_intent_has_a_route_to_a_dialog_that_exists(string intent) =>
        Conversations.Select(type => type.Name).ShouldContain(Routes.DialogFor(intent, detail: null));

    /// <summary>An intent the table does not know, such as one a newer card sends, must not end in silence.</summary>
    [Fact]
    public void What_is_unknown_goes_somewhere_named() =>
        Conversations.Select(type => type.Name).ShouldContain(Routes.DialogFor("from_the_future", "or_so"));

    [Theory]
    [MemberData(nameof(Shelves))]
    public void Every_shelf_of_dialogs_is_talked_to_in_both_languages(string shelf)
    {
        var folder = Path.Combine(Repository.Root, "Bot.Tests", "Conversations", shelf);
        Directory.Exists(folder).ShouldBeTrue(shelf);
        Directory.EnumerateFiles(folder, "*.zh.chat").ShouldNotBeEmpty();
        Directory.EnumerateFiles(folder, "*.en.chat").ShouldNotBeEmpty();
    }
}
