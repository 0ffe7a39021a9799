using System.Reflection;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>Looking at an activity as one kind works for that kind only.</summary>
public sealed class ActivityViewTests
{
    private static readonly MethodInfo[] Views =
    [
        .. typeof(Activity)
            .GetMethods()
            .Where(method =>
                method.Name.StartsWith("As", StringComparison.Ordinal) && method.Name.EndsWith("Activity", StringComparison.Ordinal)
            ),
    ];

    public static TheoryData<string> Kinds => [.. Views.Select(view => view.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_activity_is_seen_as_its_own_kind(string view) => See(view, Type(view)).ShouldNotBeNull();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Case_does_not_matter(string view) => See(view, Type(view).ToUpperInvariant()).ShouldNotBeNull();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_subtype_is_seen_as_its_kind(string view) => See(view, Type(view) + "/special").ShouldNotBeNull();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_activity_is_not_seen_as_another_kind(string view)
    {
        foreach (var other in Views.Where(other => other.Name != view))
        {
            See(other.Name, Type(view)).ShouldBeNull(other.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_type_that_merely_begins_alike_is_another_kind(string view)
    {
        See(view, Type(view) + "s").ShouldBeNull();
        See(view, Type(view)[..^1]).ShouldBeNull();
        See(view, "x" + Type(view)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Without_a_type_nothing_is_seen(string view) => See(view, type: null).ShouldBeNull();

    [Fact]
    public void Every_kind_has_a_view() => Views.Length.ShouldBe(16);

    private static object? See(string view, string? type) => Views.Single(method => method.Name == view).Invoke(new Activity(type), null);

    private static string Type(string view) => char.ToLowerInvariant(view[2]) + view["AsX".Length..^"Activity".Length];
}
