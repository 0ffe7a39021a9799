using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder.State;

/// <summary>Type names in JSON are allowed by name, nesting, base or origin; others are found out.</summary>
public sealed class AllowedTypesSerializationBinderTests
{
    [Fact]
    public void Some_types_are_always_allowed()
    {
        new AllowedTypesSerializationBinder().AllowedTypes.ShouldNotBeEmpty();
        new AllowedTypesSerializationBinder(null).AllowedTypes.ShouldNotBeEmpty();
        new AllowedTypesSerializationBinder([typeof(Example)]).AllowedTypes.ShouldContain(typeof(Example));
    }

    [Fact]
    public void No_type_has_no_name()
    {
        new AllowedTypesSerializationBinder().BindToName(null, out var assembly, out var type);

        (assembly, type).ShouldBe((null, null));
    }

    [Theory]
    [InlineData(typeof(Example))]
    [InlineData(typeof(AllowedTypesSerializationBinderTests))]
    [InlineData(typeof(IDisposable))]
    public void A_type_is_allowed_by_itself_by_what_it_is_nested_in_and_by_what_it_implements(Type allowed)
    {
        var binder = new AllowedTypesSerializationBinder([allowed]);

        binder.BindToName(typeof(Example), out var assembly, out var name);

        (assembly, name).ShouldBe((null, typeof(Example).AssemblyQualifiedName));
        binder.Verify();
        binder.AllowedTypes.ShouldContain(typeof(Example));
        binder.BindToType(typeof(Example).Assembly.GetName().Name, typeof(Example).FullName).ShouldBe(typeof(Example));
        binder.Verify();
    }

    [Theory]
    [InlineData(typeof(Activity))]
    [InlineData(typeof(Dictionary<string, object>))]
    [InlineData(typeof(List<Activity>))]
    [InlineData(typeof(int[]))]
    [InlineData(typeof(DateTimeOffset?))]
    public void Types_of_the_framework_plain_values_and_collections_of_them_are_allowed(Type type)
    {
        var binder = new AllowedTypesSerializationBinder();

        binder.BindToName(type, out _, out var name);

        name.ShouldBe(type.AssemblyQualifiedName);
        binder.Verify();
    }

    [Theory]
    [InlineData(typeof(Example))]
    [InlineData(typeof(List<Example>))]
    [InlineData(typeof(System.Diagnostics.Process))]
    [InlineData(typeof(FileInfo))]
    [InlineData(typeof(Lazy<string>))]
    public void Others_are_found_out(Type type)
    {
        var writing = new AllowedTypesSerializationBinder([typeof(string)]);
        writing.BindToName(type, out _, out var name);
        name.ShouldNotBeNull();
        Should.Throw<InvalidOperationException>(writing.Verify).Message.ShouldContain(type.FullName!);

        var reading = new AllowedTypesSerializationBinder([typeof(string)]);
        reading.BindToType(type.Assembly.GetName().Name, type.FullName).ShouldBe(type);
        Should.Throw<InvalidOperationException>(reading.Verify);
    }

    private sealed class Example : IDisposable
    {
        public void Dispose() { }
    }
}
