using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The storage keys of user and conversation state.</summary>
public class PersistedStateKeys : IEnumerable<string>
{
    /// <summary>The key of the user state.</summary>
    public string UserState { get; set; }

    /// <summary>The key of the conversation state.</summary>
    public string ConversationState { get; set; }

    /// <summary>The keys that are set, the user's first.</summary>
    /// <returns>The keys.</returns>
    public IEnumerator<string> GetEnumerator()
    {
        if (UserState != null)
        {
            yield return UserState;
        }

        if (ConversationState != null)
        {
            yield return ConversationState;
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
