using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Several states that are loaded and saved together, side by side.</summary>
public class BotStateSet
{
    /// <summary>Initializes a new instance of the <see cref="BotStateSet"/> class.</summary>
    /// <param name="botStates">The states.</param>
    public BotStateSet(params BotState[] botStates)
    {
        BotStates.AddRange(botStates);
    }

    /// <summary>Gets or sets the states.</summary>
    /// <value>The states in the order they were added.</value>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Adds a state.</summary>
    /// <param name="botState">The state.</param>
    /// <returns>This set, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="botState"/> is null.</exception>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Loads all states into the turn.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="force">True to load again what the turn has already.</param>
    /// <param name="cancellationToken">Signals that loading should be given up.</param>
    /// <returns>A task that ends when all are loaded.</returns>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)));

    /// <summary>Writes all states that were changed.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="force">True to write unchanged ones too.</param>
    /// <param name="cancellationToken">Signals that writing should be given up.</param>
    /// <returns>A task that ends when all are written.</returns>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}
