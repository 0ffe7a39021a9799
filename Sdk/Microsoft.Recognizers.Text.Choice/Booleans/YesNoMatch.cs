namespace Microsoft.Recognizers.Text.Choice;

/// <summary>A yes or no of some tokens; none when <see cref="Tokens"/> is 0.</summary>
internal readonly record struct YesNoMatch(int First, int Tokens, bool Value);
