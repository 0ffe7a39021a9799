using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Reads and writes one property of a state during a turn; storage sees it when the state is saved.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>Gets the property, loading its state if this turn has not yet.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="defaultValueFactory">Makes the value when there is none, which is then set as well; null for no such value.</param>
    /// <param name="cancellationToken">Signals that loading should be given up.</param>
    /// <returns>The value; the default of <typeparamref name="T"/> when there is none and nothing makes one.</returns>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Removes the property from its state.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that loading should be given up.</param>
    /// <returns>A task that ends when it is removed.</returns>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Sets the property.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Signals that loading should be given up.</param>
    /// <returns>A task that ends when it is set.</returns>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
