namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Digits of a phone number from <see cref="Start"/> up to <see cref="End"/>, brackets around them included.</summary>
internal readonly record struct PhoneGroup(int Start, int End, int Digits, bool InBrackets);
