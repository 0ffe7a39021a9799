namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Ways to change what the yes-or-no model finds.</summary>
public enum ChoiceOptions
{
    /// <summary>Nothing special.</summary>
    None = 0,
}
