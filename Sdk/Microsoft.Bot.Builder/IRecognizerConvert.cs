namespace Microsoft.Bot.Builder;

/// <summary>Can take over what a recognizer found.</summary>
public interface IRecognizerConvert
{
    /// <summary>Takes over a result.</summary>
    /// <param name="result">The result, usually a <see cref="RecognizerResult"/>.</param>
    void Convert(dynamic result);
}
