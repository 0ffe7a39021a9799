using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The scopes and resolvers a turn has when nobody says otherwise. They hold nothing, so one set serves all turns.</summary>
internal static class StandardMemory
{
    private static readonly MemoryScope[] Scopes =
    [
        new TurnMemoryScope(),
        new SettingsMemoryScope(),
        new DialogMemoryScope(),
        new DialogContextMemoryScope(),
        new DialogClassMemoryScope(),
        new ClassMemoryScope(),
        new ThisMemoryScope(),
        new ConversationMemoryScope(),
        new UserMemoryScope(),
    ];

    private static readonly IPathResolver[] Resolvers =
    [
        new DollarPathResolver(),
        new HashPathResolver(),
        new AtAtPathResolver(),
        new AtPathResolver(),
        new PercentPathResolver(),
    ];

    /// <summary>The scopes of a turn without a configuration; the shared ones when no component adds any.</summary>
    internal static IReadOnlyList<MemoryScope> ScopesOf(ITurnContext turnContext)
    {
        var added = Added<IComponentMemoryScopes, MemoryScope>(turnContext, static component => component.GetMemoryScopes());
        return added.Count == 0
            ? Scopes
            : [.. added, .. Scopes.Where(scope => !added.Exists(one => one.Name.Equals(scope.Name, StringComparison.OrdinalIgnoreCase)))];
    }

    internal static DialogStateManagerConfiguration ConfigurationOf(ITurnContext turnContext) =>
        new DialogStateManagerConfiguration
        {
            MemoryScopes = [.. ScopesOf(turnContext)],
            PathResolvers =
            [
                .. Added<IComponentPathResolvers, IPathResolver>(turnContext, static component => component.GetPathResolvers()),
                .. Resolvers,
            ],
        };

    private static List<T> Added<TComponent, T>(ITurnContext turnContext, Func<TComponent, IEnumerable<T>> parts)
    {
        var added = new List<T>();
#pragma warning disable CS0618 // bots that still register components the older way keep their scopes
        foreach (var component in ComponentRegistration.Components)
#pragma warning restore CS0618
        {
            if (component is TComponent one)
            {
                added.AddRange(parts(one));
            }
        }

        added.AddRange(turnContext.TurnState.Get<IEnumerable<T>>() ?? []);
        return added;
    }
}
