using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Finds out what the user of a turn wants.</summary>
public interface IRecognizer
{
    /// <summary>Recognizes the turn's utterance.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that recognizing should be given up.</param>
    /// <returns>The intents and entities found.</returns>
    Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>Recognizes the turn's utterance into a type of the caller's.</summary>
    /// <typeparam name="T">The type; it takes over a recognizer's result.</typeparam>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that recognizing should be given up.</param>
    /// <returns>The intents and entities found.</returns>
    Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new();
}
