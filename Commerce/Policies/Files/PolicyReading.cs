namespace BotApp.Commerce.Policies.Files;

/// <summary>What came of reading a policy file: the file, unless it has faults.</summary>
public sealed record PolicyReading(PolicyFile? File, IReadOnlyList<PolicyFault> Faults)
{
    /// <exception cref="PolicyException">It has faults.</exception>
    public PolicyFile OrThrow() => File ?? throw new PolicyException(Faults);
}
