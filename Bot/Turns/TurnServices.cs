using BotApp.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BotApp.Turns;

/// <summary>Switches the turns and their store on.</summary>
internal static class TurnServices
{
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddOptions<TurnOptions>().BindConfiguration(TurnOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TurnOptions>, TurnOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DataDirectory>().AddSingleton<TurnStore>();
        services.AddSingleton<Admission>().AddSingleton<TurnRunner>().AddSingleton<TurnGate>().AddSingleton<Conversations>();
        services.AddSingleton(provider => new Lazy<IEnumerable<IDoor>>(provider.GetServices<IDoor>));
        services.AddSingleton(_ =>
            new StateTypes()
                .AddRecordsOf(typeof(Commerce.Customers.Shopper).Assembly)
                .AddRecordsOf(typeof(Recognizers.Emotions.Mood).Assembly)
                .AddRecordsOf(typeof(Dialogs.RootDialog).Assembly)
        );
        services.AddSingleton<StateJson>().AddSingleton<IStorage, TurnStorage>();
        services.AddSingleton<Commerce.Ports.ITalks, KeptTalks>();
        return services.AddHostedService<TurnHousekeeping>();
    }
}
