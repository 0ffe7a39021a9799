namespace BotApp.Commerce.Ports;

/// <summary>
/// What an outside system answers at once; what comes of it is told later by an event. A system out of reach, or one that may take the same call later,
/// throws instead: the call is then repeated with the same reference.
/// </summary>
public abstract record PortAnswer
{
    private PortAnswer() { }

    /// <summary>Taken; <paramref name="Reference"/> is theirs, at most 64 characters.</summary>
    public sealed record Accepted(string Reference) : PortAnswer;

    /// <summary>No, and asking again does not help; <paramref name="Code"/> is their own word, at most 64 characters, without personal data.</summary>
    public sealed record Declined(string Code) : PortAnswer;
}
