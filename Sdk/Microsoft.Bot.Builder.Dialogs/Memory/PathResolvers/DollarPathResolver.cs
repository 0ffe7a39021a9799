namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Turns <c>$x</c> into <c>dialog.x</c>.</summary>
public class DollarPathResolver : AliasPathResolver
{
    /// <summary>Initializes a new instance of the <see cref="DollarPathResolver"/> class.</summary>
    public DollarPathResolver()
        : base("$", "dialog.") { }
}
