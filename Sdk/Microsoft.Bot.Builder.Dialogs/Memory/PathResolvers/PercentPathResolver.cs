namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Turns <c>%x</c> into <c>class.x</c>.</summary>
public class PercentPathResolver : AliasPathResolver
{
    /// <summary>Initializes a new instance of the <see cref="PercentPathResolver"/> class.</summary>
    public PercentPathResolver()
        : base("%", "class.") { }
}
