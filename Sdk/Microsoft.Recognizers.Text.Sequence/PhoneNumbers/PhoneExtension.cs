namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>The extension behind a phone number, x123 or ext 123: where it ends and how many digits it has, none when there is none.</summary>
internal readonly record struct PhoneExtension(int End, int Digits)
{
    private const int MaxDigits = 5;

    public static PhoneExtension Of(PhoneRun run)
    {
        var text = run.Text;
        var at = Ascii.Skip(text, run.End, IsBlank);
        var word =
            string.CompareOrdinal(text, at, "ext", 0, 3) == 0 ? at + 3
            : Ascii.At(text, at) == 'x' ? at + 1
            : -1;
        var start = word < 0 ? run.End : Ascii.Skip(text, word, IsBlank);
        var end = word < 0 ? run.End : Ascii.Skip(text, start, char.IsAsciiDigit);
        return end - start is > 0 and <= MaxDigits && !Ascii.IsWord(Ascii.At(text, end))
            ? new PhoneExtension(end, end - start)
            : new PhoneExtension(run.End, 0);
    }

    private static bool IsBlank(char character) => character == ' ';
}
