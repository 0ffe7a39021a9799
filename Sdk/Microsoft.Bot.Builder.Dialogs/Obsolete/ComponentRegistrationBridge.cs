using System;
using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder.Dialogs.Obsolete;

/// <summary>Shows a <see cref="BotComponent"/> as the older kind of component.</summary>
/// <typeparam name="TComponent">The component.</typeparam>
[Obsolete("Use `BotComponent` instead.")]
public class ComponentRegistrationBridge<TComponent> : ComponentRegistration, IComponentMemoryScopes, IComponentPathResolvers
    where TComponent : BotComponent, new()
{
    private readonly IConfiguration _configuration;
    private readonly Lazy<IServiceProvider> _registered;

    /// <summary>Initializes a new instance of the <see cref="ComponentRegistrationBridge{TComponent}"/> class with a new component.</summary>
    public ComponentRegistrationBridge()
        : this(new TComponent()) { }

    /// <summary>Initializes a new instance of the <see cref="ComponentRegistrationBridge{TComponent}"/> class.</summary>
    /// <param name="component">The component.</param>
    /// <param name="configuration">Its configuration; null for an empty one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="component"/> is null.</exception>
    public ComponentRegistrationBridge(TComponent component, IConfiguration configuration = null)
    {
        BotComponent = component ?? throw new ArgumentNullException(nameof(component));
        _configuration = configuration ?? new ConfigurationBuilder().Build();
        _registered = new Lazy<IServiceProvider>(() => Register(new ServiceCollection()));
    }

    /// <summary>The component.</summary>
    protected TComponent BotComponent { get; }

    /// <inheritdoc/>
    public virtual IEnumerable<MemoryScope> GetMemoryScopes() => GetFromComponent<MemoryScope>();

    /// <inheritdoc/>
    public virtual IEnumerable<IPathResolver> GetPathResolvers() => GetFromComponent<IPathResolver>();

    /// <summary>What the component registers of a kind.</summary>
    /// <typeparam name="TRegistration">The kind.</typeparam>
    /// <param name="services">Services it may need; null for none.</param>
    /// <returns>Instances of what it registers.</returns>
    protected IEnumerable<TRegistration> GetFromComponent<TRegistration>(IServiceCollection services = null) =>
        (services == null ? _registered.Value : Register(services)).GetServices<TRegistration>();

    private ServiceProvider Register(IServiceCollection services)
    {
        BotComponent.ConfigureServices(services, _configuration);
        return services.BuildServiceProvider();
    }
}
