namespace BotApp.Commerce.Insurance;

/// <summary>For which return the freight is to be claimed.</summary>
public sealed record InsuranceClaimWish(string ReturnNumber);
