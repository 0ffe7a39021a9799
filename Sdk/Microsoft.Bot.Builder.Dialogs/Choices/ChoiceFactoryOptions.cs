using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Words around choices. What is null is English.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Initializes a new instance of the <see cref="ChoiceFactoryOptions"/> class with nothing set.</summary>
    public ChoiceFactoryOptions() { }

    /// <summary>Initializes a new instance of the <see cref="ChoiceFactoryOptions"/> class.</summary>
    /// <param name="inlineSeparator">Between choices in a line.</param>
    /// <param name="inlineOr">Between two choices in a line.</param>
    /// <param name="inlineOrMore">Before the last of more than two choices in a line.</param>
    /// <param name="includeNumbers">Whether choices are numbered.</param>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between choices in a line; null for ", ".</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>Between two choices in a line; null for " or ".</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Before the last of more than two choices in a line; null for ", or ".</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; null for yes.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
