namespace BotApp.Commerce.Insurance;

/// <summary>How a freight claim stands. Stored by name.</summary>
public enum ClaimStatus
{
    /// <summary>Waits for the return to be signed for.</summary>
    Open,
    Filed,
    Paid,
    Refused,
}
