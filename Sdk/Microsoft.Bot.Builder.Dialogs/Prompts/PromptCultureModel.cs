namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words choice and confirm prompts use in one language.</summary>
public class PromptCultureModel
{
    /// <summary>The culture, in lower case, for example "zh-cn".</summary>
    public string Locale { get; set; }

    /// <summary>What stands between choices.</summary>
    public string Separator { get; set; }

    /// <summary>What stands between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>What stands before the last of more than two choices.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>"Yes".</summary>
    public string YesInLanguage { get; set; }

    /// <summary>"No".</summary>
    public string NoInLanguage { get; set; }
}
