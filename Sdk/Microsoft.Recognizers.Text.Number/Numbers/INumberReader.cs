namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads numbers of one text in one language.</summary>
internal interface INumberReader
{
    /// <summary>The longest number that starts at a piece, or nothing.</summary>
    NumberSpan Read(int at);
}
