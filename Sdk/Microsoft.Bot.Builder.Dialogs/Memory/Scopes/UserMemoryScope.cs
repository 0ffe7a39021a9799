namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"user": the user state.</summary>
public class UserMemoryScope : BotStateMemoryScope<UserState>
{
    /// <summary>Initializes a new instance of the <see cref="UserMemoryScope"/> class.</summary>
    public UserMemoryScope()
        : base(ScopePath.User) { }
}
