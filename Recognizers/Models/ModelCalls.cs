using System.ClientModel;
using Microsoft.Extensions.Logging;

namespace BotApp.Recognizers.Models;

/// <summary>Asks one model so that a turn can rely on it: in time or not at all, never with an exception, never while its circuit is open.</summary>
internal sealed partial class ModelCalls(string model, ModelOptions options, TimeProvider clock, ILogger<ModelCalls> logger)
{
    private readonly CircuitBreaker circuit = new(options.FailuresToOpen, options.OpenFor, clock);

    /// <summary>Null when there is no answer, for whatever reason; also when the caller no longer waits for it.</summary>
    /// <param name="ask">Gets the model's name and a token that ends with the time.</param>
    /// <param name="time">Nothing is asked when it is over already.</param>
    public async Task<T?> TryAsync<T>(Func<string, CancellationToken, Task<T>> ask, TimeSpan time, CancellationToken cancellationToken)
        where T : class
    {
        if (time <= TimeSpan.Zero || cancellationToken.IsCancellationRequested || !circuit.TryEnter())
        {
            return null;
        }

        using var late = new CancellationTokenSource(time, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var answer = await ask(model, end.Token).WaitAsync(end.Token);
            circuit.Succeeded();
            return answer;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            circuit.Left();
            return null;
        }
        catch (Exception failure) // a server of others may answer anything, and the library throws as it likes
        {
            Count(failure);
            return null;
        }
    }

    /// <summary>The exception itself stays out of the log: its message may quote what was sent.</summary>
    private void Count(Exception failure)
    {
        var opens = circuit.Failed();
        NoAnswer(logger, model, failure.GetType().Name, (failure as ClientResultException)?.Status ?? 0);
        if (opens)
        {
            Opened(logger, model, options.OpenFor);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No answer from the model {Model}: {Failure}, status {Status}")]
    private static partial void NoAnswer(ILogger logger, string model, string failure, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model {Model} is left alone for {Pause}")]
    private static partial void Opened(ILogger logger, string model, TimeSpan pause);
}
