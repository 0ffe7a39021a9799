namespace BotApp.Commerce.Storage.Seed;

/// <summary>What becomes of an order in the demo shop.</summary>
internal enum Fate
{
    Plain,
    NeverPaid,
    CalledOff,
    LateToShip,
    NoPickup,
    Stalled,
    Astray,
    Refused,
    Split,
    SentBack,
    Presale,
}
