using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder;

/// <summary>A part of a bot that registers what it needs when the bot starts.</summary>
public abstract class BotComponent
{
    /// <summary>Registers what the component needs.</summary>
    /// <param name="services">Where it is registered.</param>
    /// <param name="configuration">The component's own configuration.</param>
    public abstract void ConfigureServices(IServiceCollection services, IConfiguration configuration);
}
