namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Turns <c>@@x</c> into <c>turn.recognized.entities.x</c>: all entities of that name.</summary>
public class AtAtPathResolver : AliasPathResolver
{
    /// <summary>Initializes a new instance of the <see cref="AtAtPathResolver"/> class.</summary>
    public AtAtPathResolver()
        : base("@@", "turn.recognized.entities.") { }
}
