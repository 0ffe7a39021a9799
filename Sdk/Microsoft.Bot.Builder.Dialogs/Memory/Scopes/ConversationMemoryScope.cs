namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"conversation": the conversation state.</summary>
public class ConversationMemoryScope : BotStateMemoryScope<ConversationState>
{
    /// <summary>Initializes a new instance of the <see cref="ConversationMemoryScope"/> class.</summary>
    public ConversationMemoryScope()
        : base(ScopePath.Conversation) { }
}
