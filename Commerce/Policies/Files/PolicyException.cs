namespace BotApp.Commerce.Policies.Files;

/// <summary>Policy files that cannot be used; the message names every fault with its file and line.</summary>
public sealed class PolicyException(IReadOnlyList<PolicyFault> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<PolicyFault> Faults => faults;
}
