using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>Names on the wire: the member's own name in camel case, but for a few that channels spell otherwise.</summary>
public sealed class WireNameTests
{
    private static readonly Dictionary<string, string> Otherwise = new(StringComparer.Ordinal)
    {
        ["O365ConnectorCardActionBase.Type"] = "@type",
        ["O365ConnectorCardActionBase.Id"] = "@id",
        ["O365ConnectorCardInputBase.Type"] = "@type",
        ["OnBehalfOf.ItemId"] = "itemid",
        ["MeetingEventDetails.MeetingType"] = "MeetingType",
        ["MeetingStartEventDetails.StartTime"] = "StartTime",
        ["MeetingEndEventDetails.EndTime"] = "EndTime",
        ["MeetingNotificationChannelData.OnBehalfOfList"] = "OnBehalfOf",
        ["MeetingNotificationRecipientFailureInfo.ErrorCode"] = "errorcode",
        ["Surface.Type"] = "surface",
        ["TabRequest.TabEntityContext"] = "tabContext",
        ["TabSubmit.TabEntityContext"] = "tabContext",
        ["TaskModuleRequest.TabEntityContext"] = "tabContext",
        ["CardImage.Image"] = "url",
        ["GetLocationActionParameters.ChooseLocationOnMap"] = "ChooseLocationOnMap",
    };

    public static TheoryData<Type> Types => [.. SchemaTypes.All];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_member_is_named_in_camel_case_unless_channels_spell_it_otherwise(Type type)
    {
        foreach (var property in SchemaTypes.MembersOnTheWire(type))
        {
            var expected = Otherwise.GetValueOrDefault($"{property.DeclaringType!.Name}.{property.Name}", Camel(property.Name));

            SchemaTypes.WireName(property).ShouldBe(expected, $"{type.Name}.{property.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_member_either_travels_or_holds_what_else_travels(Type type)
    {
        var silent = type.GetProperties()
            .Where(property => property.GetMethod is { IsStatic: false })
            .Where(property => !SchemaTypes.MembersOnTheWire(type).Any(member => member.Name == property.Name))
            .Where(property => property.PropertyType != typeof(JObject) && property.PropertyType != typeof(IDictionary<string, object>));

        silent.ShouldBeEmpty();
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
