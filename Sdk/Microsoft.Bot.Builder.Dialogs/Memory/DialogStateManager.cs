using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The memory of a turn, by paths: the first part names a scope ("user", "conversation", "turn", "dialog", …), the rest a place in it.</summary>
public partial class DialogStateManager
{
    private static readonly char[] Separators = ['.', '['];

    private readonly DialogContext _dialogContext;
    private DialogStateManagerConfiguration _configuration;
    private int _version;

    /// <summary>Initializes a new instance of the <see cref="DialogStateManager"/> class.</summary>
    /// <param name="dc">The context the scopes are seen from.</param>
    /// <param name="configuration">Scopes and resolvers, also used by managers made later in the turn; null for those of the turn, else the usual ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    public DialogStateManager(DialogContext dc, DialogStateManagerConfiguration configuration = null)
    {
        _dialogContext = dc ?? throw new ArgumentNullException(nameof(dc));
        if (configuration != null)
        {
            Configuration = configuration;
        }
    }

    /// <summary>Scopes and resolvers; shared with the other managers of the turn.</summary>
    public DialogStateManagerConfiguration Configuration
    {
        get
        {
            if (ConfigurationOfTurn() == null)
            {
                Configuration = StandardMemory.ConfigurationOf(_dialogContext.Context);
            }

            return _configuration;
        }
        set
        {
            _configuration = value;
            _dialogContext.Context.TurnState.Set(value);
        }
    }

    /// <summary>Finds a scope.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>The scope; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public virtual MemoryScope GetMemoryScope(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Scopes().FirstOrDefault(scope => scope.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Counts the changes made through this manager.</summary>
    /// <returns>A number as text; another one after each change.</returns>
    public virtual string Version() => _version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Finds the scope a full path begins with.</summary>
    /// <param name="path">The path.</param>
    /// <param name="remainingPath">The path behind the scope; empty when there is none.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It begins with no scope.</exception>
    public virtual MemoryScope ResolveMemoryScope(string path, out string remainingPath)
    {
        var end = path.IndexOfAny(Separators, 1);
        if (end > 0 && GetMemoryScope(path[..end]) is { } scope)
        {
            remainingPath = path[(end + 1)..];
            return scope;
        }

        remainingPath = string.Empty;
        return GetMemoryScope(path) ?? throw new ArgumentOutOfRangeException(nameof(path), UnknownScope(path));
    }

    /// <summary>Turns short forms of a path into the full one.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The full path.</returns>
    public virtual string TransformPath(string path)
    {
        foreach (var resolver in Configuration.PathResolvers)
        {
            path = resolver.TransformPath(path);
        }

        return path;
    }

    /// <summary>What is remembered, scope by scope; scopes that only show things that do not change are left out.</summary>
    /// <returns>A copy as JSON.</returns>
    public virtual JObject GetMemorySnapshot()
    {
        var snapshot = new JObject();
        foreach (var scope in Scopes())
        {
            if (scope.IncludeInSnapshot && scope.GetMemory(_dialogContext) is { } memory)
            {
                snapshot[scope.Name] = MemorySnapshot.Of(memory);
            }
        }

        return snapshot;
    }

    /// <summary>Loads all scopes.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when they are loaded.</returns>
    public virtual async Task LoadAllScopesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Scopes())
        {
            await scope.LoadAsync(_dialogContext, false, cancellationToken);
        }
    }

    /// <summary>Saves what changed in all scopes.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when it is saved.</returns>
    public virtual async Task SaveAllChangesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Scopes())
        {
            await scope.SaveChangesAsync(_dialogContext, false, cancellationToken);
        }
    }

    /// <summary>Deletes what a scope has stored.</summary>
    /// <param name="name">The scope; nothing happens when there is none of that name.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    public virtual Task DeleteScopesMemoryAsync(string name, CancellationToken cancellationToken = default) =>
        GetMemoryScope(name)?.DeleteAsync(_dialogContext, cancellationToken) ?? Task.CompletedTask;

    private DialogStateManagerConfiguration ConfigurationOfTurn() =>
        _configuration ??= _dialogContext.Context.TurnState.Get<DialogStateManagerConfiguration>();

    /// <summary>The scopes without making a configuration that nobody asked for.</summary>
    private IReadOnlyList<MemoryScope> Scopes() => ConfigurationOfTurn()?.MemoryScopes ?? StandardMemory.ScopesOf(_dialogContext.Context);

    private string UnknownScope(string path) =>
        $"'{path}' does not match memory scopes:[{string.Join(',', Scopes().Select(static scope => scope.Name))}]";
}
