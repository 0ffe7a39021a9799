namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Turns <c>#x</c> into <c>turn.recognized.intents.x</c>.</summary>
public class HashPathResolver : AliasPathResolver
{
    /// <summary>Initializes a new instance of the <see cref="HashPathResolver"/> class.</summary>
    public HashPathResolver()
        : base("#", "turn.recognized.intents.") { }
}
