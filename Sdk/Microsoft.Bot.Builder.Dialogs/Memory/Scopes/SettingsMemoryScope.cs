using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"settings": the configuration of the bot, read only. Whatever it holds can be read by dialogs: keep secrets elsewhere.</summary>
public class SettingsMemoryScope : MemoryScope
{
    private readonly ImmutableDictionary<string, object> _settings;

    /// <summary>Initializes a new instance of the <see cref="SettingsMemoryScope"/> class.</summary>
    /// <param name="configuration">The configuration; null to take the one in the turn state, if there is one.</param>
    public SettingsMemoryScope(IConfiguration configuration = null)
        : base(ScopePath.Settings, false)
    {
        _settings = configuration == null ? null : LoadSettings(configuration);
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var turnState = dc.Context.TurnState;
        if (!turnState.TryGetValue(ScopePath.Settings, out var settings))
        {
            var configuration = turnState.Get<IConfiguration>();
            settings =
                configuration != null ? LoadSettings(configuration)
                : _settings != null ? _settings
                : new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
            turnState[ScopePath.Settings] = settings;
        }

        return settings;
    }

    /// <summary>Not supported.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetMemory(DialogContext dc, object memory) => throw new NotSupportedException("You cannot set the settings scope");

    /// <summary>Reads the configuration of the turn, if there is one; one given to the constructor was read there.</summary>
    /// <inheritdoc/>
    public override Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        var turnState = dialogContext.Context.TurnState;
        if (force && turnState.Get<IConfiguration>() is { } configuration)
        {
            turnState[ScopePath.Settings] = LoadSettings(configuration);
        }

        return Task.CompletedTask;
    }

    /// <summary>Turns a configuration into nested dictionaries; sections that are numbered become lists.</summary>
    /// <param name="configuration">The configuration; null has nothing.</param>
    /// <returns>The settings; names are found whatever their case.</returns>
    protected static ImmutableDictionary<string, object> LoadSettings(IConfiguration configuration) =>
        (configuration?.GetChildren() ?? []).ToImmutableDictionary(
            static section => section.Key,
            static section => ValueOf(section),
            StringComparer.OrdinalIgnoreCase
        );

    private static object ValueOf(IConfigurationSection section)
    {
        var children = section.GetChildren().ToList();
        if (children.Count == 0)
        {
            return section.Value;
        }

        return children.TrueForAll(static child => int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? children.OrderBy(static child => int.Parse(child.Key, CultureInfo.InvariantCulture)).Select(ValueOf).ToList()
            : LoadSettings(section);
    }
}
