using System;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Memory paths of the scope "this".</summary>
public class ThisPath
{
    /// <summary>What the active dialog was begun with.</summary>
    public const string Options = "this.options";

    /// <summary>The old spelling of <see cref="Options"/>.</summary>
    [Obsolete("This property is deprecated, use ThisPath.Options instead.")]
    public const string OPTIONS = Options;
}
