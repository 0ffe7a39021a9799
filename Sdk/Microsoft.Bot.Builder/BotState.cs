using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A bag of named properties kept in storage under one key and, during a turn, in the turn state.</summary>
/// <remarks>Loaded once a turn, written only when its content differs from what was loaded or last written.</remarks>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>Initializes a new instance of the <see cref="BotState"/> class.</summary>
    /// <param name="storage">Where the state is kept.</param>
    /// <param name="contextServiceKey">The turn-state name it is found under during a turn.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    /// <summary>Makes an accessor for a property of this state.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="name">The name of the property.</param>
    /// <returns>The accessor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null or blank.</exception>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name) =>
        string.IsNullOrWhiteSpace(name) ? throw new ArgumentNullException(nameof(name)) : new BotStatePropertyAccessor<T>(this, name);

    /// <summary>Loads the state into the turn unless it is there already.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="force">True to load again and forget what was changed in this turn.</param>
    /// <param name="cancellationToken">Signals that loading should be given up.</param>
    /// <returns>A task that ends when the state is loaded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stored object is no state, or the activity lacks a part of the key.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var storageKey = GetStorageKey(turnContext);
        if (!force && GetCachedState(turnContext)?.State is not null)
        {
            return;
        }

        var items = await _storage.ReadAsync([storageKey], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(storageKey, out var stored);
        turnContext.TurnState[_contextServiceKey] = stored switch
        {
            null => new CachedBotState(),
            IDictionary<string, object> properties => new CachedBotState(properties),
            JObject json => new CachedBotState(json.ToObject<IDictionary<string, object>>()),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    /// <summary>Writes the state if it was changed in this turn; a state that was not loaded is left alone.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="force">True to write it unchanged too.</param>
    /// <param name="cancellationToken">Signals that writing should be given up.</param>
    /// <returns>A task that ends when the state is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached is null || !(cached.TakeChanges(out var content) || force))
        {
            return;
        }

        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { { GetStorageKey(turnContext), cached.State } };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.Accept(content);
    }

    /// <summary>Empties the state in this turn; storage sees it when the state is saved.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Not used; here for overriding classes.</param>
    /// <returns>A task that has ended.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = CachedBotState.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the turn and from storage, at once.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that deleting should be given up.</param>
    /// <returns>A task that ends when the state is deleted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Shows the state of this turn as JSON, for instance to trace it.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <returns>A copy; changes to it do not reach the state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null, or the state was not loaded.</exception>
    public JToken Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return JObject.FromObject(GetCachedState(turnContext))["State"];
    }

    /// <summary>Gets the state as this turn has it.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <returns>The state; null when it was not loaded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Says under which key storage keeps the state of this turn.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <returns>The key.</returns>
    protected abstract string GetStorageKey(ITurnContext turnContext);
}
