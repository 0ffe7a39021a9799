using System.Reflection;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>Constructors put every argument into the member of its name, whatever its place.</summary>
public sealed class ConstructorTests
{
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["MicrosoftPayMethodData.testMode"] = "Mode",
        ["TaskModuleAction.value"] = "Value",
    };

    public static TheoryData<Type> Types => [.. SchemaTypes.Constructible.Where(type => Filling(type).Any())];

    [Theory]
    [MemberData(nameof(Types))]
    public void An_argument_becomes_the_member_of_its_name(Type type)
    {
        foreach (var constructor in Filling(type))
        {
            foreach (var parameter in constructor.GetParameters().Where(parameter => parameter.ParameterType == typeof(string)))
            {
                var made = constructor.Invoke([
                    .. constructor.GetParameters().Select(other => other == parameter ? "给定" : Nothing(other)),
                ]);

                Member(type, parameter).GetValue(made).ShouldBe("给定", $"{type.Name}({parameter.Name})");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_parameter_names_a_member(Type type) =>
        Filling(type).SelectMany(constructor => constructor.GetParameters()).ShouldAllBe(parameter => Member(type, parameter) != null);

    [Fact]
    public void Suggested_actions_take_any_sequences()
    {
        var suggested = new SuggestedActions(Words("小林"), Words("是").Select(CardAction.FromString));

        suggested.To.ShouldBe(["小林"]);
        suggested.Actions.Single().Title.ShouldBe("是");

        static IEnumerable<string> Words(string word)
        {
            yield return word;
        }
    }

    [Fact]
    public void A_reference_takes_its_language_from_a_culture() =>
        new ConversationReference(new System.Globalization.CultureInfo("zh-CN"), "1").Locale.ShouldBe("zh-CN");

    private static IEnumerable<ConstructorInfo> Filling(Type type) =>
        type.GetConstructors().Where(constructor => constructor.GetParameters() is [_, ..]);

    private static object? Nothing(ParameterInfo parameter) =>
        parameter.ParameterType switch
        {
            { IsGenericType: true } list when list.GetGenericTypeDefinition() == typeof(IEnumerable<>) => Array.CreateInstance(
                list.GenericTypeArguments[0],
                0
            ),
            { IsValueType: true } value => Activator.CreateInstance(value),
            _ => null,
        };

    private static PropertyInfo Member(Type type, ParameterInfo parameter)
    {
        var name = Elsewhere.GetValueOrDefault($"{type.Name}.{parameter.Name}", parameter.Name!);

        return SchemaTypes
            .MembersOnTheWire(type)
            .Append(type.GetProperty("Locale")!)
            .FirstOrDefault(property => string.Equals(property?.Name, name, StringComparison.OrdinalIgnoreCase))!;
    }
}
