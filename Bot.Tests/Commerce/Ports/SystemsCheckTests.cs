using BotApp.Commerce;
using BotApp.Commerce.Ports;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Commerce.Ports;

public sealed class SystemsCheckTests
{
    private const string Long = "sixteen letters!";

    [Fact]
    public void The_default_is_the_sandbox_and_it_is_fine() => Settings(_ => { }).Payment.ShouldBe(SystemsOptions.Sandbox);

    [Theory]
    [InlineData("latency")]
    [InlineData("longest")]
    [InlineData("decline")]
    [InlineData("nan")]
    [InlineData("secret")]
    [InlineData("source")]
    [InlineData("short")]
    public void What_the_shop_could_not_work_with_is_refused(string what) =>
        Should
            .Throw<OptionsValidationException>(() => Settings(systems => Spoil(systems, what)))
            .Message.ShouldContain("Commerce:Systems:");

    [Fact]
    public void A_system_of_the_merchants_is_taken_by_its_key_and_needs_a_secret()
    {
        Should
            .Throw<OptionsValidationException>(() => Settings(systems => systems.Payment = "bank", Register))
            .Message.ShouldContain("Secrets");
        Should
            .Throw<OptionsValidationException>(() =>
                Settings(systems => (systems.Payment, systems.Secrets["payment"]) = ("other", Long), Register)
            )
            .Message.ShouldContain("IPaymentSystem");

        var services = Services(systems => (systems.Payment, systems.Secrets["payment"]) = ("bank", Long), Register);

        services.GetRequiredService<IPaymentSystem>().ShouldBeOfType<NotOffered>();
        services.GetRequiredService<OutsideSystems>().Sandboxes.ShouldBe(["logistics", "tax", "insurance"]);
    }

    private static void Register(IServiceCollection services) => services.AddKeyedSingleton<IPaymentSystem, NotOffered>("bank");

    private static void Spoil(SystemsOptions systems, string what)
    {
        switch (what)
        {
            case "latency":
                systems.SandboxLatencyFrom = systems.SandboxLatencyTo + TimeSpan.FromTicks(1);
                break;
            case "longest":
                systems.SandboxLatencyTo = TimeSpan.FromHours(1) + TimeSpan.FromTicks(1);
                break;
            case "decline":
                systems.SandboxDeclineRate = 1.01;
                break;
            case "nan":
                systems.SandboxDisorderRate = double.NaN;
                break;
            case "secret":
                systems.SandboxSecret = Long[1..];
                break;
            case "source":
                systems.Secrets["post"] = Long;
                break;
            default:
                systems.Secrets["tax"] = Long[1..];
                break;
        }
    }

    private static SystemsOptions Settings(Action<SystemsOptions> change, Action<IServiceCollection>? register = null) =>
        Services(change, register).GetRequiredService<IOptions<CommerceOptions>>().Value.Systems;

    private static ServiceProvider Services(Action<SystemsOptions> change, Action<IServiceCollection>? register = null)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new FakeClock());
        services.AddCommerce(options => change(options.Systems));
        register?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
