using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

/// <content>The state as a turn holds it.</content>
public abstract partial class BotState
{
    /// <summary>The properties of a state during a turn, and what they were when storage last saw them.</summary>
    public class CachedBotState
    {
        private string _stored;

        /// <summary>Initializes a new instance of the <see cref="CachedBotState"/> class, unchanged so far.</summary>
        /// <param name="state">The properties; null for none.</param>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new ConcurrentDictionary<string, object>();
            _stored = StateText.Of(State);
        }

        /// <summary>Gets or sets the properties.</summary>
        /// <value>The properties by their name.</value>
        public IDictionary<string, object> State { get; set; }

        /// <summary>An empty state that counts as changed, so that saving empties storage too.</summary>
        internal static CachedBotState Cleared() => new() { _stored = string.Empty };

        /// <summary>Compares the properties with what storage last saw.</summary>
        /// <param name="content">What they are now, to be given to <see cref="Accept"/> once it is written.</param>
        /// <returns>True when they differ.</returns>
        internal bool TakeChanges(out string content)
        {
            content = StateText.Of(State, _stored);
            return !ReferenceEquals(content, _stored);
        }

        /// <summary>Notes that storage has seen this content.</summary>
        internal void Accept(string content) => _stored = content;
    }
}
