using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>Reading and writing of single properties, and the accessors that do it.</content>
public abstract partial class BotState
{
    /// <summary>Gets a property of the loaded state.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="propertyName">The name of the property.</param>
    /// <param name="cancellationToken">Not used; here for overriding classes.</param>
    /// <returns>The value, converted through JSON when it is of another type; null when a reference type has none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">A value type has no value.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var properties = PropertiesOf(turnContext, propertyName);
        if (properties.TryGetValue(propertyName, out var value))
        {
            return Task.FromResult(As<T>(value));
        }

        return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult(default(T));
    }

    /// <summary>Removes a property of the loaded state.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="propertyName">The name of the property.</param>
    /// <param name="cancellationToken">Not used; here for overriding classes.</param>
    /// <returns>A task that has ended.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        PropertiesOf(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of the loaded state.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="propertyName">The name of the property.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Not used; here for overriding classes.</param>
    /// <returns>A task that has ended.</returns>
    /// <exception cref="ArgumentNullException">The context or the name is null.</exception>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext,
        string propertyName,
        object value,
        CancellationToken cancellationToken = default
    )
    {
        PropertiesOf(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    private static T As<T>(object value) =>
        value switch
        {
            T typed => typed,
            null => default,
            JToken json => json.ToObject<T>(),
            _ => JToken.FromObject(value).ToObject<T>(),
        };

    private IDictionary<string, object> PropertiesOf(ITurnContext turnContext, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext).State;
    }

    /// <summary>Reads and writes one property, loading the state first.</summary>
    private sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            var value = await FindAsync(turnContext, cancellationToken).ConfigureAwait(false);
            if (value.Found || defaultValueFactory is null)
            {
                return value.Value;
            }

            var made = defaultValueFactory();
            await SetAsync(turnContext, made, cancellationToken).ConfigureAwait(false);
            return made;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }

        // a missing value type is looked for before it is asked for: an exception for every first turn would be dear
        private async Task<(bool Found, T Value)> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            if (typeof(T).IsValueType && !state.GetCachedState(turnContext).State.ContainsKey(name))
            {
                return (false, default);
            }

            var value = await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false);
            return (value is not null, value);
        }
    }
}
