using BotApp.Dialogs;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Payments;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Tests.Talks;

/// <summary>
/// What the talks show, by what they say of themselves: <c># shows: CancelOrderDialog happy digression</c> (several lines where several dialogs are shown).
/// Every dialog that ends in a write is shown in both languages: done as asked, refused, corrected, asked something else in between, let be, and answered by a
/// yes or a button whose moment has gone.
/// </summary>
public sealed class TalksTests
{
    private static readonly string[] Kinds = ["happy", "refusal", "correction", "digression", "cancel", "stale"];
    private static readonly string[] Languages = ["zh", "en"];

    private static readonly Type[] Conversations =
    [
        .. typeof(RootDialog).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && typeof(Dialog).IsAssignableFrom(type)),
    ];

    private static readonly IReadOnlyList<Talk> All = Talk.All;

    public static TheoryData<string> Writing => [.. Conversations.Where(Writes).Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_two_hundred_talks_and_each_says_what_it_shows()
    {
        All.Count.ShouldBeGreaterThanOrEqualTo(200);
        All.Where(talk => talk.Shows.Count == 0).Select(talk => talk.Name).ShouldBeEmpty();
        All.SelectMany(talk => talk.Shows).Select(shown => shown.Kind).Except([.. Kinds, "look"]).ShouldBeEmpty();
        All.SelectMany(talk => talk.Shows).Select(shown => shown.Dialog).Except(Conversations.Select(type => type.Name)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Writing))]
    public void Every_kind_of_talk_is_there_in_both_languages(string dialog)
    {
        var expected = Languages.SelectMany(language => Kinds.Select(kind => $"{kind}.{language}"));
        var shown = All.SelectMany(talk => talk.Shows.Where(one => one.Dialog == dialog).Select(one => $"{one.Kind}.{talk.Language}"));
        var excused = TalksNotThere.ByNature.Where(row => row.Dialog == dialog).SelectMany(row => Languages.Select(language => $"{row.Kind}.{language}"));

        var missing = expected.Except(excused).Except(shown);

        missing.Order(StringComparer.Ordinal).ShouldBe(TalksNotThere.NotYet.GetValueOrDefault(dialog, []).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_excused_is_not_there_and_has_a_reason()
    {
        TalksNotThere.ByNature.ShouldAllBe(row => row.Reason.Length > 0);
        TalksNotThere
            .ByNature.Where(row => All.Any(talk => talk.Shows.Contains((row.Dialog, row.Kind))))
            .Select(row => $"{row.Dialog} {row.Kind}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_talk_of_a_dialog_that_writes_looks_into_the_shop()
    {
        var writing = Conversations.Where(Writes).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var blind = All.Where(talk => !talk.LooksIntoTheShop && talk.Shows.Any(shown => writing.Contains(shown.Dialog)));

        blind.Select(talk => talk.Name).ShouldBeEmpty();
    }

    private static bool Writes(Type type) =>
        type.Name == nameof(StolenPaymentDialog)
        || Bases(type).Any(parent => parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(DeedDialog<,>));

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            yield return parent;
        }
    }
}
