namespace BotApp.Commerce.Ports;

/// <summary>运费险: takes claims; <c>claim.paid</c> or <c>claim.refused</c> follows, with the claim's number as subject.</summary>
public interface IFreightInsurer : IOutsideSystem
{
    Task<PortAnswer> FileAsync(ClaimCall call, CancellationToken cancellationToken);
}

/// <summary>A claim for one return. The reference is the claim's number.</summary>
public sealed record ClaimCall(string Reference, string PolicyNumber, string ReturnNumber, string? WaybillNumber, decimal Amount);
