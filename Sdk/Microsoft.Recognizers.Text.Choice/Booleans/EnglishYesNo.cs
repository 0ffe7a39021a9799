namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Yes and no in English.</summary>
internal static class EnglishYesNo
{
    public static readonly YesNoWords Words = new(
        character => char.IsLetterOrDigit(character) || character == '_',
        yes: ["true", "yes", "yep", "yup", "yeah", "y", "sure", "ok", "agree"],
        no: ["false", "no", "nop", "nope", "not ok", "disagree"]
    );
}
