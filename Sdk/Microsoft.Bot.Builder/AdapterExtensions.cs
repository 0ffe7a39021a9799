using System;
using System.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Makes storage and state known to every turn of an adapter.</summary>
public static class AdapterExtensions
{
    /// <summary>Puts a storage into every turn's state.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="storage">The storage, found by <see cref="IStorage"/>.</param>
    /// <returns>The adapter, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="storage"/> is null.</exception>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage) =>
        botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage ?? throw new ArgumentNullException(nameof(storage))));

    /// <summary>Puts states into every turn's state, each found by its own type.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="botStates">The states.</param>
    /// <returns>The adapter, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="botStates"/> is null.</exception>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botStates);
        return botStates.Aggregate(
            botAdapter,
            (adapter, state) => adapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName))
        );
    }

    /// <summary>Puts the user's and the conversation's state into every turn's state.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="userState">The user's state.</param>
    /// <param name="conversationState">The conversation's state.</param>
    /// <param name="auto">True to save both when a turn comes back from the bot.</param>
    /// <returns>The adapter, for further calls.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [Obsolete("This method is deprecated in 4.9. You should use the method .UseBotState() instead.")]
    public static BotAdapter UseState(
        this BotAdapter botAdapter,
        UserState userState,
        ConversationState conversationState,
        bool auto = true
    )
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(userState);
        ArgumentNullException.ThrowIfNull(conversationState);

        botAdapter.Use(new RegisterClassMiddleware<UserState>(userState));
        botAdapter.Use(new RegisterClassMiddleware<ConversationState>(conversationState));
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState)) : botAdapter;
    }
}
