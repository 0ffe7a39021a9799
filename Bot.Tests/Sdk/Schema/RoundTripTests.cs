using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>Every type of the schema goes over the wire and comes back as it was.</summary>
public sealed class RoundTripTests
{
    private static readonly Config FewRuns = Config.QuickThrowOnFailure.WithMaxTest(20);

    public static TheoryData<Type> Written => [.. SchemaTypes.Constructible];

    public static TheoryData<Type> ReadBack => [.. SchemaTypes.Constructible.Where(IsReadBack)];

    [Theory]
    [MemberData(nameof(ReadBack))]
    public void What_is_written_reads_back_the_same(Type type) =>
        Prop.ForAll(
                (int seed) =>
                {
                    var json = SchemaTypes.Write(new SchemaValues(seed).Make(type));

                    return SchemaTypes.Write(SchemaTypes.Read(json, type)) == json;
                }
            )
            .Check(FewRuns);

    [Theory]
    [MemberData(nameof(Written))]
    public void Every_member_that_is_set_is_written_under_its_wire_name(Type type)
    {
        var made = new SchemaValues(seed: 1).Make(type);
        var set = SchemaTypes.MembersOnTheWire(type).Where(property => property.GetValue(made) is not null).Select(SchemaTypes.WireName);

        var written = JObject.Parse(SchemaTypes.Write(made)).Properties().Select(property => property.Name);

        set.Except(written, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ReadBack))]
    public void Explicit_nulls_are_read_as_absent(Type type)
    {
        var nullable = SchemaTypes
            .MembersOnTheWire(type)
            .Where(property => property.CanWrite)
            .Where(property => !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null);
        var nulls = new JObject(nullable.Select(property => new JProperty(SchemaTypes.WireName(property), JValue.CreateNull())));

        var read = SchemaTypes.Read(nulls.ToString(), type);

        nullable.ShouldAllBe(property => property.GetValue(read) == null);
    }

    // SharePoint's answers are only ever written; which class a surface is read as depends on its content, see SurfaceTests.
    private static bool IsReadBack(Type type) =>
        type.Namespace != "Microsoft.Bot.Schema.SharePoint" && !typeof(Surface).IsAssignableFrom(type);
}
