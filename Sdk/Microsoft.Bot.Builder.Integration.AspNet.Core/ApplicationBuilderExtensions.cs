using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Puts a bot into a web application's pipeline.</summary>
public static class ApplicationBuilderExtensions
{
    /// <summary>Answers at the path of <see cref="BotFrameworkOptions.Paths"/>, /api/messages unless set, for the registered bot.</summary>
    /// <param name="applicationBuilder">The pipeline.</param>
    /// <returns>The pipeline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="applicationBuilder"/> is null.</exception>
    public static IApplicationBuilder UseBotFramework(this IApplicationBuilder applicationBuilder)
    {
        ArgumentNullException.ThrowIfNull(applicationBuilder);
        var paths = applicationBuilder.ApplicationServices.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.Paths;
        return applicationBuilder.Map(paths.BasePath + paths.MessagesPath, messages => messages.Run(new BotMessageHandler().HandleAsync));
    }
}
