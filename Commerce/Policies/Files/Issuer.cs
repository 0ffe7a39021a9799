namespace BotApp.Commerce.Policies.Files;

/// <summary>Whose rules a policy file holds.</summary>
public enum Issuer
{
    Platform,
    Merchant,
}
