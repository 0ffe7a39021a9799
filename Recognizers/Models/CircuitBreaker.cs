namespace BotApp.Recognizers.Models;

/// <summary>Leaves a failing service alone: open after some failures in a row, then after a pause one question tries it. May be asked by many at once.</summary>
internal sealed class CircuitBreaker(int failuresToOpen, TimeSpan openFor, TimeProvider clock)
{
    private readonly Lock gate = new();
    private int failures;
    private long openedAt;
    private bool isTrying;

    /// <summary>True when the service may be asked now; then exactly one of the three below follows.</summary>
    public bool TryEnter()
    {
        lock (gate)
        {
            if (failures < failuresToOpen)
            {
                return true;
            }

            var mayTry = !isTrying && clock.GetElapsedTime(openedAt) >= openFor;
            isTrying |= mayTry;
            return mayTry;
        }
    }

    public void Succeeded()
    {
        lock (gate)
        {
            (failures, isTrying) = (0, false);
        }
    }

    /// <summary>True when this failure opens the circuit, for the first time or again.</summary>
    public bool Failed()
    {
        lock (gate)
        {
            var opens = isTrying || failures == failuresToOpen - 1;
            failures = Math.Min(failures + 1, failuresToOpen);
            openedAt = opens ? clock.GetTimestamp() : openedAt;
            isTrying = false;
            return opens;
        }
    }

    /// <summary>The question was taken back before it told anything.</summary>
    public void Left()
    {
        lock (gate)
        {
            isTrying = false;
        }
    }
}
