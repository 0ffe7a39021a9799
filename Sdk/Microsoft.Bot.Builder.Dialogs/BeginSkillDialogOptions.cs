using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a <see cref="SkillDialog"/> is begun with.</summary>
public class BeginSkillDialogOptions
{
    /// <summary>The first activity for the skill.</summary>
    public Activity Activity { get; set; }
}
