using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Registers a bot and the adapter its options describe.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a bot, made anew for every turn.</summary>
    /// <typeparam name="TBot">Type of the bot.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configureAction">Sets the options; null leaves them as they are.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddBot<TBot>(this IServiceCollection services, Action<BotFrameworkOptions> configureAction = null)
        where TBot : class, IBot
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddTransient<IBot, TBot>().AddBotFrameworkAdapterIntegration(configureAction);
    }

    /// <summary>Registers a bot that serves every turn.</summary>
    /// <typeparam name="TBot">Type of the bot.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="configureAction">Sets the options; null leaves them as they are.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="bot"/> is null.</exception>
    public static IServiceCollection AddBot<TBot>(
        this IServiceCollection services,
        TBot bot,
        Action<BotFrameworkOptions> configureAction = null
    )
        where TBot : class, IBot
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(bot);
        return services.AddSingleton<IBot>(bot).AddBotFrameworkAdapterIntegration(configureAction);
    }

    /// <summary>Registers a bot, made anew for every turn by a function.</summary>
    /// <typeparam name="TBot">Type of the bot.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="factoryMethod">Makes the bot.</param>
    /// <param name="configureAction">Sets the options; null leaves them as they are.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="factoryMethod"/> is null.</exception>
    public static IServiceCollection AddBot<TBot>(
        this IServiceCollection services,
        Func<IServiceProvider, TBot> factoryMethod,
        Action<BotFrameworkOptions> configureAction = null
    )
        where TBot : class, IBot
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(factoryMethod);
        return services.AddTransient<IBot>(factoryMethod).AddBotFrameworkAdapterIntegration(configureAction);
    }

    /// <summary>Registers the adapter the options describe, unless one is registered.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configureAction">Sets the options; null leaves them as they are.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddBotFrameworkAdapterIntegration(
        this IServiceCollection services,
        Action<BotFrameworkOptions> configureAction = null
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<BotFrameworkOptions>();
        if (configureAction != null)
        {
            services.Configure(configureAction);
        }

        services.TryAddSingleton<IAdapterIntegration>(provider => new OptionsAdapter(
            provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value,
            provider.GetService<ILogger<IAdapterIntegration>>()
        ));
        return services;
    }
}
