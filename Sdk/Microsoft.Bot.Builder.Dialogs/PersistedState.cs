using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>User and conversation state as read from storage.</summary>
public class PersistedState
{
    /// <summary>Initializes a new instance of the <see cref="PersistedState"/> class with nothing stored.</summary>
    public PersistedState()
    {
        UserState = new Dictionary<string, object>();
        ConversationState = new Dictionary<string, object>();
    }

    /// <summary>Initializes a new instance of the <see cref="PersistedState"/> class.</summary>
    /// <param name="keys">Under which keys the two are stored.</param>
    /// <param name="data">What was read; a state that is missing is empty.</param>
    public PersistedState(PersistedStateKeys keys, IDictionary<string, object> data)
    {
        UserState = Find(data, keys.UserState);
        ConversationState = Find(data, keys.ConversationState);
    }

    /// <summary>The user state.</summary>
    public IDictionary<string, object> UserState { get; set; }

    /// <summary>The conversation state.</summary>
    public IDictionary<string, object> ConversationState { get; set; }

    private static IDictionary<string, object> Find(IDictionary<string, object> data, string key) =>
        key != null && data.TryGetValue(key, out var state) ? (IDictionary<string, object>)state : new Dictionary<string, object>();
}
