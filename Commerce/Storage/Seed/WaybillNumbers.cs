using BotApp.Commerce.Delivery;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Numbers of the shape each carrier prints; the serial inside keeps them apart.</summary>
internal static class WaybillNumbers
{
    public static string Of(Carrier carrier, int serial, Dice dice) =>
        carrier.Code switch
        {
            "SF" => $"SF1{dice.Between(100, 999)}{serial:00000}{dice.Between(1000, 9999)}",
            "ZTO" => $"78{dice.Between(1000, 9999)}{serial:00000}{dice.Between(100, 999)}",
            "YTO" => $"YT{dice.Between(1000, 9999)}{serial:00000}{dice.Between(1000, 9999)}",
            "JD" => $"JDVA{dice.Between(100, 999)}{serial:00000}{dice.Between(100, 999)}",
            "YD" => $"46{dice.Between(1000, 9999)}{serial:00000}{dice.Between(1000, 9999)}",
            _ => $"11{dice.Between(1000, 9999)}{serial:00000}{dice.Between(10, 99)}",
        };
}
