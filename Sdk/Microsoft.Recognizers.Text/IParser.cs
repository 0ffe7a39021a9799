namespace Microsoft.Recognizers.Text;

/// <summary>Says what an extracted stretch of text means.</summary>
public interface IParser
{
    /// <summary>Gives <paramref name="extResult"/> its meaning.</summary>
    /// <param name="extResult">A stretch found by the matching extractor.</param>
    /// <returns>The stretch with its value.</returns>
    ParseResult Parse(ExtractResult extResult);
}
